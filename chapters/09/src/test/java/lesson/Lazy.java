package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.List;
import library.*;

/** Step 2: described, read once, kept. How many queries were sent so far stands before each line. */
public class Lazy {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog statements = QueryLog.capture()) {
            QuerySet<Book> thick = Book.objects.filter("pages__gt", 400);
            QuerySet<Book> austen = thick.filter("authorId", 1);
            QuerySet<Book> basket = Book.objects.filter("pk__in", List.of());
            print(statements, "described");
            print(statements, "thick: " + thick.list().size());
            int looped = 0;
            for (Book book : thick) {
                looped++;
            }
            print(statements, "thick, in a loop: " + looped);
            Desk.takeInTheNovels();
            print(statements, "thick, after the delivery: " + thick.list().size());
            print(statements, "thick.all(): " + thick.all().list().size());
            print(statements, "austen: " + austen.list());
            print(statements, "basket: " + basket.list());
        }
    }

    private static void print(QueryLog statements, String line) { System.out.println(Desk.asked(statements) + " " + line); }
}
