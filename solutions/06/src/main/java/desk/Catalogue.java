package desk;

import java.util.function.Consumer;

/** Exercise 06.5, debug: corrections in the catalogue. */
final class Catalogue {

    private Catalogue() { }

    /**
     * Corrects the book that has that ISBN when it is read, in any field but its key, whatever another desk does to it meanwhile.
     * Throws a {@link bookworm.errors.DatabaseError} where it was deleted after it was read; it must not come back then.
     * Nothing is validated; what the database refuses is heard of as it is. One SELECT and one UPDATE are all that is sent.
     */
    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.forceUpdate();
    }
}
