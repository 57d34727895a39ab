// misconception: a row that is put back with its key is the same row
// refused with: each further statement leaves a gap
package desk;

import bookworm.errors.DatabaseError;
import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        Long key = book.id;
        if (book.delete().total() == 0) {
            throw new DatabaseError("The book is gone.");
        }
        book.id = key;
        book.forceInsert();
    }
}
