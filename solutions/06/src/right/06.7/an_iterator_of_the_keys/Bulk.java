// right because: objects and keys come in one order
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

final class Bulk {

    private Bulk() { }

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        if (objects.stream().map(Model::pk).anyMatch(Objects::nonNull)) {
            throw new ValueError("One of the objects has a key already.");
        }
        ModelMeta model = Models.meta(objects.get(0).getClass());
        FieldMeta key = model.primaryKey();
        List<FieldMeta> fields = model.fieldsBesideKey();
        List<List<Param>> rows = new ArrayList<>();
        for (Model object : objects) {
            rows.add(fields.stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList());
        }
        Database database = Database.current();
        List<Object> keys = database.insert(SqlWriter.compile(new Insert(model, fields, rows), database.dialect()), key.column());
        Iterator<Object> made = keys.iterator();
        objects.forEach(object -> key.set(object, key.convert(made.next())));
    }
}
