// misconception: what has a key is there already, and may be left out
// refused with: its row may be there
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

final class Bulk {

    private Bulk() { }

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        List<? extends Model> fresh = objects.stream().filter(object -> object.pk() == null).toList();
        ModelMeta model = Models.meta(objects.get(0).getClass());
        FieldMeta key = model.primaryKey();
        List<FieldMeta> fields = model.fieldsBesideKey();
        List<List<Param>> rows = new ArrayList<>();
        for (Model object : fresh) {
            rows.add(fields.stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList());
        }
        Database database = Database.current();
        List<Object> keys = database.insert(SqlWriter.compile(new Insert(model, fields, rows), database.dialect()), key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(fresh.get(i), key.convert(keys.get(i)));
        }
    }
}
