// misconception: what is saved has to be valid
// refused with: create does not validate
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.*;

final class Bulk {

    private Bulk() { }

    static void create(List<? extends Model> objects) {
        objects.forEach(Model::fullClean);
        if (objects.isEmpty()) {
            return;
        }
        if (objects.stream().anyMatch(object -> object.pk() != null)) {
            throw new ValueError("One has a key already.");
        }
        ModelMeta model = Models.meta(objects.get(0).getClass());
        FieldMeta key = model.primaryKey();
        List<List<Param>> rows = new ArrayList<>();
        for (Model object : objects) {
            rows.add(model.fieldsBesideKey().stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList());
        }
        Database database = Database.current();
        List<Object> keys = database.insert(SqlWriter.compile(new Insert(model, model.fieldsBesideKey(), rows), database.dialect()), key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }
}
