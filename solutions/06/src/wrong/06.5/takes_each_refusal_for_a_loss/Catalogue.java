// misconception: an UPDATE that fails has met no row
// refused with: and ours is not gone
package desk;

import bookworm.errors.DatabaseError;
import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        try {
            book.forceUpdate();
        } catch (DatabaseError e) {
            throw new DatabaseError("The book " + isbn + " was deleted meanwhile.");
        }
    }
}
