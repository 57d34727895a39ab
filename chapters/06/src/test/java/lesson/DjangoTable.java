package lesson;

import bookworm.Deletion;
import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row, each in a library of its own; prints what Django answered. */
public class DjangoTable {

    public static void main(String[] args) {
        row(() -> Book.objects.get("pk", "1").pk());
        row(() -> Book.objects.get("genre", "FIC"));
        row(() -> {
            Book b = Book.objects.get("pk", 1); b.pages = 5; b.title = "zzz"; b.save("pages"); b.refreshFromDb();
            return List.of(b.pages, b.title);
        });
        row(() -> {
            Book b = new Book(); b.id = 9999L;
            b.title = "x"; b.authorId = 1L; b.publicationDate = LocalDate.of(2020, 1, 1); b.isbn = "q"; b.forceUpdate();
            return b;
        });
        row(() -> {
            Deletion deletion = Author.objects.get("pk", 48).delete();
            return List.of(deletion.total(), deletion.byModel());
        });
    }

    private static void row(Supplier<Object> java) {
        try (Database library = Library.openFull()) {
            System.out.println(java.get());
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
