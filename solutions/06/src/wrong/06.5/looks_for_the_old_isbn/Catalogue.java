// misconception: the ISBN that was asked for says which book it is
// refused with: Its ISBN was changed at another desk, its key was not
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
        Node itsRow = new Column(meta.field("isbn")).is(isbn);
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, itsRow), database.dialect())) == 0) {
            throw new DatabaseError(book + " is gone.");
        }
    }
}
