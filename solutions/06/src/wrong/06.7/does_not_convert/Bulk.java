// misconception: the database says what it cannot store
// refused with: PostgreSQL cannot store a text with the character \0 in it
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
        List<Object> keys = database.insert(SqlWriter.compile(insert(meta, fields, objects), database.dialect()), key.column());
        for (int i = 0; i < objects.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }

    private static Statement insert(ModelMeta meta, List<FieldMeta> fields, List<? extends Model> objects) {
        List<Column> columns = fields.stream().map(Column::new).toList();
        List<Node> rows = objects.stream().map(object -> row(fields, object)).toList();
        return sql -> sql.append("INSERT INTO ").identifier(meta.table())
            .append(" (").append(columns).append(") VALUES ").append(rows);
    }

    private static Node row(List<FieldMeta> fields, Model object) {
        List<Param> values = fields.stream().map(field -> new Param(field.get(object), field.type())).toList();
        return sql -> sql.append("(").append(values).append(")");
    }
}
