// misconception: the count was all that was missing
// refused with: Which value says which row it is
package desk;

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
        if (update(book, book.isbn) == 0) {
            throw new DatabaseError("The book is gone.");
        }
    }

    private static int update(Book book, String isbn) {
        ModelMeta meta = Models.meta(Book.class);
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fields().forEach(field -> values.put(field, new Param(field.get(book), field.type())));
        Node itsRow = new Column(meta.field("isbn")).is(isbn);
        Database database = Database.current();
        return database.update(SqlWriter.compile(Statement.update(meta, values, itsRow), database.dialect()));
    }
}
