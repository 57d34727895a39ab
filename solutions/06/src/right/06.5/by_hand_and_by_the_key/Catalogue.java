// right because: the tree as it was, with the key for its condition, and a look at the count
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
        ModelMeta meta = Models.meta(Book.class);
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fields().forEach(field -> values.put(field, new Param(field.get(book), field.type())));
        Node itsRow = new Column(meta.primaryKey()).is(book.pk());
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, itsRow), database.dialect())) == 0) {
            throw new DatabaseError(book + " is gone.");
        }
    }
}
