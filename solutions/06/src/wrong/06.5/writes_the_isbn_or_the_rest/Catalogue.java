// misconception: whoever corrects an ISBN corrects nothing else
// refused with: ISBN and title were corrected at once
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
        if (book.isbn.equals(isbn)) {
            book.forceUpdate();
        } else {
            book.save("isbn");
        }
    }
}
