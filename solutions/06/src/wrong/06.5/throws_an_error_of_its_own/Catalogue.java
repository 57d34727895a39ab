// misconception: an error is an error
// refused with: not by the DatabaseError that is promised
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
        ModelMeta meta = Models.meta(Book.class);
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.get(book), field.type())));
        Database database = Database.current();
        Statement update = Statement.update(meta, values, new Column(meta.primaryKey()).is(book.pk()));
        if (database.update(SqlWriter.compile(update, database.dialect())) == 0) {
            throw new DoesNotExist("The book " + isbn + " is gone.");
        }
    }
}
