package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.function.Consumer;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        System.out.println(pagesAfter(Book::save) + " pages; with save(\"title\") " + pagesAfter(book -> book.save("title")));
        keysBesideAGivenOne();
        aKeyThatIsTaken();
        authorWithoutABirthDate();
        fewerPagesThanNone();
    }

    private static int pagesAfter(Consumer<Book> save) {
        try (Database library = Library.openFull()) {
            Book mine = Book.objects.get("pk", 2);
            Book yours = Book.objects.get("pk", 2);
            yours.pages = 424;
            yours.save();
            mine.title = "First Impressions";
            save.accept(mine);
            return Book.objects.get("pk", 2).pages;
        }
    }

    private static void keysBesideAGivenOne() {
        try (Database library = Library.openEmpty()) {
            Author.objects.create(author -> {
                author.id = 1L;
                author.name = "Homer";
            });
            String first = errorOf(() -> Author.objects.create(author -> author.name = "Sappho"));
            Author second = Author.objects.create(author -> author.name = "Sappho");
            System.out.println("An " + first + ", then the key " + second.id);
        }
    }

    private static void aKeyThatIsTaken() {
        try (Database library = Library.openFull()) {
            Author brien = new Author();
            brien.id = 1L;
            brien.name = "Flann O'Brien";
            brien.save();
            System.out.println(library.query(Sql.of("SELECT 1 FROM \"books_author\""), row -> 1).size()
                + " authors, and the first is " + Author.objects.get("pk", 1));
        }
    }

    private static void authorWithoutABirthDate() {
        try (Database library = Library.openFull()) {
            Sql undated = Sql.of("SELECT * FROM \"books_author\" WHERE \"birth_date\" IS NULL");
            System.out.println("A " + errorOf(() -> Author.objects.get("birthDate", null)) + ", though there are "
                + library.query(undated, row -> 1).size());
        }
    }

    private static void fewerPagesThanNone() {
        try (Database library = Library.openFull()) {
            Book book = Book.objects.get("pk", 2);
            book.pages = -5;
            String saved = errorOf(book::save);
            System.out.println("An " + saved + " from the database, and the row still has " + Book.objects.get("pk", 2).pages + " pages");
        }
    }

    private static String errorOf(Runnable action) {
        try {
            action.run();
            return "nothing";
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
