// misconception: the last keys of the table are ours
// refused with: their keys come back with the INSERT
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.*;

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
        List<FieldMeta> fields = meta.fieldsBesideKey();
        List<List<Param>> rows = objects.stream().map(object -> fields.stream().map(field ->
            new Param(field.convert(field.get(object)), field.type())).toList()).toList();
        Sql insert = SqlWriter.compile(new Insert(meta, fields, rows), database.dialect());
        database.insert(insert, key.column());
        List<Long> keys = database.query(Sql.of("SELECT \"" + key.column() + "\" FROM \"" + meta.table() + "\" ORDER BY 1 DESC LIMIT " + objects.size()), row -> row.getLong(1));
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(objects.size() - 1 - i), keys.get(i));
        }
    }
}
