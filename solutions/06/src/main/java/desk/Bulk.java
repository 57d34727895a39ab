package desk;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.List;

/** Exercise 06.7, build: many objects with one statement. */
final class Bulk {

    private Bulk() { }

    /**
     * Inserts objects of one model, all with one INSERT, and gives each the key that the database made for its row. Without
     * objects, no statement is sent. Throws a {@link ValueError} where one of them has a key already, before anything is sent.
     */
    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        objects.stream().filter(object -> object.pk() != null).findFirst().ifPresent(object -> {
            throw new ValueError(object + " has the key " + object.pk() + " already: only new objects can be created.");
        });
        ModelMeta meta = Models.meta(objects.get(0).getClass());
        FieldMeta key = meta.primaryKey();
        Database database = Database.current();
        List<Object> keys = database.insert(SqlWriter.compile(insert(meta, objects), database.dialect()), key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }

    private static Statement insert(ModelMeta meta, List<? extends Model> objects) {
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !field.isPrimaryKey()).toList();
        List<Column> columns = fields.stream().map(Column::new).toList();
        List<Node> rows = objects.stream().map(object -> row(fields, object)).toList();
        return sql -> sql.append("INSERT INTO ").identifier(meta.table())
            .append(" (").append(columns).append(") VALUES ").append(rows);
    }

    private static Node row(List<FieldMeta> fields, Model object) {
        List<Param> values = fields.stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList();
        return sql -> sql.append("(").append(values).append(")");
    }
}
