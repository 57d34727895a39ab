package library;

import java.util.function.Consumer;

/** Exercise 05.3, debug: corrections in the catalogue. */
final class Catalogue {

    private Catalogue() { }

    /**
     * Corrects the book with that ISBN, in any of its fields. Throws a {@link bookworm.errors.DatabaseError} where the book
     * was deleted after it was read; it must not come back then.
     */
    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.forceUpdate();
    }
}
