package library;

import static bookworm.Expressions.f;

import bookworm.errors.DoesNotExist;
import library.books.Book;

/** The article's third script: a book gets another number of pages; then many books at once. */
final class UpdateBook implements Script {

    @Override public void run(Narrator narrator) {
        narrator.step("Update one object: set a field, save(), read it again", () -> {
            try {
                Book book = Book.objects.get("title", "Pride and Prejudice");
                System.out.println("Before: " + book.title + ", Pages: " + book.pages);

                book.pages = 424;
                book.save();

                book.refreshFromDb();
                System.out.println("After: " + book.title + ", Pages: " + book.pages);
            } catch (DoesNotExist none) {
                System.out.println("Book not found");
            }
        });

        narrator.step("Update many in one query: update() reads none of them", () -> {
            int updated = Book.objects.filter("genre", "FIC").update("genre", "CLS");
            System.out.println("Now classics: " + updated);
        });

        narrator.step("Update from what the row holds: f() names a column, the database computes", () -> {
            int updated = Book.objects.update("pages", f("pages").times(1.1));
            System.out.println("Longer by a tenth: " + updated);
        });
    }
}
