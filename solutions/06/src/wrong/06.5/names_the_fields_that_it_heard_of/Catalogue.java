// misconception: what was never corrected yet need not be written
// refused with: The date was corrected too
package desk;

import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.save("title", "isbn", "pages");
    }
}
