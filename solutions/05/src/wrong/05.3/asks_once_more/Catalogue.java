// misconception: a row that was there a moment ago is there
// refused with: Asking again before one writes
package library;

import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        Book.objects.get("pk", book.id);
        book.forceUpdate();
    }
}
