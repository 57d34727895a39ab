// misconception: an error that is printed is heard of
// refused with: let the caller have it
package desk;

import bookworm.errors.DatabaseError;
import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        try {
            book.forceUpdate();
        } catch (DatabaseError e) {
            System.err.println(book + " was not corrected: " + e.getMessage());
        }
    }
}
