// misconception: a field and its column have one name
// refused with: ask the key for its column(), not its name()
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
        List<Object> keys = database.insert(insert, key.name());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }
}
