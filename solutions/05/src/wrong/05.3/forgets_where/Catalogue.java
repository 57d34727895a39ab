// misconception: the UPDATE is about this book, since its values are
// refused with: Only the one book is to be corrected
package library;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Consumer;

final class Catalogue {

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        ModelMeta meta = Models.meta(Book.class);
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        FieldMeta pages = meta.field("pages");
        values.put(meta.field("title"), new Param(book.title, meta.field("title").type()));
        values.put(pages, new Param(book.pages, pages.type()));
        Node everyRow = sql -> sql.append("1 = 1");
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, everyRow), database.dialect())) == 0) {
            throw new DatabaseError("The book is gone.");
        }
    }
}
