package lesson;

import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.util.function.Supplier;
import library.*;

/** The full library, and six questions to {@code get}. */
public class Found {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            ask(() -> Book.objects.get("pk", 1).title);
            ask(() -> Book.objects.get("pk", "1").title);
            ask(() -> Book.objects.get("title", "The Third Policeman").title);
            ask(() -> Book.objects.get("title", "Emma").title);
            ask(() -> Book.objects.get("genre", Genre.FICTION).title);
            ask(() -> Book.objects.get("titel", "Emma").title);
        }
    }

    private static void ask(Supplier<String> question) {
        try {
            System.out.println("found " + question.get());
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
