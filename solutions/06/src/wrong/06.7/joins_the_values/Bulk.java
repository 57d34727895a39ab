// misconception: quotes make a value safe
// refused with: A value stands in the text
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

final class Bulk {

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        if (objects.stream().anyMatch(object -> object.pk() != null)) {
            throw new ValueError("One has a key already.");
        }
        ModelMeta meta = Models.meta(objects.get(0).getClass());
        FieldMeta key = meta.primaryKey();
        Database database = Database.current();
        List<FieldMeta> fields = meta.fields().stream().filter(field -> field != key).toList();
        String columns = fields.stream().map(FieldMeta::column).collect(Collectors.joining(", "));
        String rows = objects.stream().map(object -> fields.stream().map(field -> text(field.get(object)))
            .collect(Collectors.joining(", ", "(", ")"))).collect(Collectors.joining(", "));
        Sql sql = Sql.of("INSERT INTO \"" + meta.table() + "\" (" + columns.replaceAll("\\w+", "\"$0\"") + ") VALUES " + rows);
        List<Object> keys = database.insert(sql, key.column());
        for (int i = 0; i < objects.size(); i++) {
            key.set(objects.get(i), keys.get(i));
        }
    }

    private static String text(Object value) { return value == null ? "NULL" : "'" + value.toString().replace("'", "''") + "'"; }
}
