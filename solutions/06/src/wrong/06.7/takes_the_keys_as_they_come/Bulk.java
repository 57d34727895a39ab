// misconception: the driver knows that the field is a Long
// refused with: let key.convert make one of it
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

final class Bulk {

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        ModelMeta model = Models.meta(objects.get(0).getClass());
        FieldMeta key = model.primaryKey();
        List<List<Param>> rows = new ArrayList<>();
        for (Model object : objects) {
            if (object.pk() != null) {
                throw new ValueError(object + " has a key already.");
            }
            List<Param> row = new ArrayList<>();
            for (FieldMeta field : model.fieldsBesideKey()) {
                row.add(new Param(field.convert(field.get(object)), field.type()));
            }
            rows.add(row);
        }
        Database database = Database.current();
        Sql insert = SqlWriter.compile(new Insert(model, model.fieldsBesideKey(), rows), database.dialect());
        List<Object> keys = database.insert(insert, key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), keys.get(i));
        }
    }
}
