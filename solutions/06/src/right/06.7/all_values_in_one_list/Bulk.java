// right because: marks may be counted, as long as each row brings as many values
package desk;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

final class Bulk {

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        for (Model object : objects) {
            if (object.pk() != null) {
                throw new ValueError("It has a key already.");
            }
        }
        ModelMeta meta = Models.meta(objects.get(0).getClass());
        FieldMeta key = meta.primaryKey();
        Database database = Database.current();
        List<FieldMeta> fields = meta.fields().stream().filter(field -> field != key).toList();
        List<Object> values = new ArrayList<>();
        for (Model object : objects) {
            fields.forEach(field -> values.add(field.convert(field.get(object))));
        }
        Iterator<Object> value = values.iterator();
        Statement insert = sql -> {
            sql.append("INSERT INTO ").identifier(meta.table()).append(" (").append(fields.stream().map(Column::new).toList()).append(") VALUES ");
            for (int row = 0; row < objects.size(); row++) {
                sql.append(row == 0 ? "(" : ", (");
                sql.append(fields.stream().map(field -> new Param(value.next(), field.type())).toList());
                sql.append(")");
            }
        };
        List<Object> keys = database.insert(SqlWriter.compile(insert, database.dialect()), key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }
}
