// misconception: who has looked may save
// refused with: each further statement leaves a gap
package desk;

import bookworm.errors.*;
import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        try {
            Book.objects.get("pk", book.id);
        } catch (DoesNotExist gone) {
            throw new DatabaseError(book + " was deleted in the meantime.");
        }
        book.save();
    }
}
