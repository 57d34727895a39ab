// misconception: a statement that raises no error has done its work
// refused with: the number of rows tells
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
        database.update(SqlWriter.compile(Statement.update(meta, values, itsRow), database.dialect()));
    }
}
