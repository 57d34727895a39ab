package lesson;

import bookworm.db.*;
import bookworm.errors.ProtectedError;
import java.util.function.Supplier;
import library.*;

/** Who may go, and what goes along: an author whose books are lent, then returned; and a publisher whose books stay. */
public class Farewell {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Author austen = Author.objects.get("name", "Jane Austen");
            try {
                austen.delete();
            } catch (ProtectedError refused) {
                System.out.println(refused.getMessage());
            }
            show("her loans", () -> Loan.objects.filter("book__author", austen).delete());
            show("Jane Austen", austen::delete);
            Publisher penguin = Publisher.objects.get("name", "Penguin Classics");
            long books = penguin.books.count();
            show("Penguin Classics", penguin::delete);
            System.out.println("its " + books + " books are still here: " + Book.objects.filter("publisher", null).count() + " have none");
        }
    }

    private static void show(String who, Supplier<Object> deletion) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(who + ": " + deletion.get() + " (statements: " + queries.count() + ")");
        }
    }
}
