// misconception: a book with another ISBN is another book, so it gets a row of its own
// refused with: whoever kept that key is lost
package desk;

import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        if (book.isbn.equals(isbn)) {
            book.forceUpdate();
        } else {
            book.delete();
            book.save();
        }
    }
}
