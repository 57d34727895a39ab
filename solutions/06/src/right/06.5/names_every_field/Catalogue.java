// right because: save with names means update, and says when it met no row
package desk;

import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.save("title", "isbn", "publicationDate", "pages");
    }
}
