// right because: the key that was read is the key that is looked for
package desk;

import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        Long key = book.id;
        correction.accept(book);
        book.id = key;
        book.forceUpdate();
    }
}
