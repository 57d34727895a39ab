// right because: a record may be a statement, as Insert is
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
        List<Object> keys = database.insert(SqlWriter.compile(new Rows(meta, fields, objects), database.dialect()), key.column());
        Iterator<Object> made = keys.iterator();
        objects.forEach(object -> key.set(object, key.convert(made.next())));
    }

    private record Rows(ModelMeta model, List<FieldMeta> fields, List<? extends Model> objects) implements Statement {

        @Override public void render(SqlWriter sql) {
            sql.append("INSERT INTO ").identifier(model.table()).append(" (").append(fields.stream().map(Column::new).toList()).append(") VALUES ");
            sql.append(objects.stream().map(this::row).toList());
        }

        private Node row(Model object) {
            List<Param> values = fields.stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList();
            return sql -> sql.append("(").append(values).append(")");
        }
    }
}
