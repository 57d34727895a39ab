// misconception: save writes what is there, and only that
// refused with: A correction wants an UPDATE and nothing else
package desk;

import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.save();
    }
}
