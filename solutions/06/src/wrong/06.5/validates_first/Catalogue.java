// misconception: what is saved has to be valid
// refused with: a correction does not validate
package desk;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        book.fullClean();
        book.forceUpdate();
    }
}
