package lesson;

import bookworm.db.Database;
import java.util.List;
import library.*;

/** Two books, each read twice. */
public class Twice {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            for (int key : List.of(127, 128)) {
                Book mine = Book.objects.get("pk", key);
                Book yours = Book.objects.get("pk", key);
                System.out.println("book " + key + ": " + (mine.equals(yours) ? "the same" : "two different books"));
            }
            Book book = Book.objects.get("pk", 1);
            System.out.println("book 1 is author 1: " + book.equals(Author.objects.get("pk", 1)));
        }
    }
}
