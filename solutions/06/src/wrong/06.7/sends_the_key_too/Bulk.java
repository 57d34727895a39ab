// misconception: a null key tells the database to make one
// refused with: The keys went out as NULL
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
        List<FieldMeta> fields = meta.fields();
        List<Object> keys = database.insert(SqlWriter.compile(insert(meta, fields, objects), database.dialect()), key.column());
        for (int i = 0; i < objects.size(); i++) {
            key.set(objects.get(i), keys.get(i));
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
