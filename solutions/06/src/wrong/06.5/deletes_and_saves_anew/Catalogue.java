// misconception: a row that is replaced is a row that is corrected
// refused with: has another key
package desk;

import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.delete();
        book.save();
    }
}
