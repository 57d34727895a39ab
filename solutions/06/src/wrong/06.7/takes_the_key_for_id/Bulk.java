// misconception: every key is called id
// refused with: ask primaryKey() and pk(), not id
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.List;

final class Bulk {

    private Bulk() { }

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        if (objects.stream().anyMatch(object -> object.id != null)) {
            throw new ValueError("One of the objects has a key.");
        }
        ModelMeta model = Models.meta(objects.get(0).getClass());
        List<List<Param>> rows = objects.stream().map(object -> model.fieldsBesideKey().stream()
            .map(field -> new Param(field.convert(field.get(object)), field.type())).toList()).toList();
        Database database = Database.current();
        Sql insert = SqlWriter.compile(new Insert(model, model.fieldsBesideKey(), rows), database.dialect());
        List<Object> keys = database.insert(insert, "id");
        for (int i = 0; i < keys.size(); i++) {
            objects.get(i).id = (Long) keys.get(i);
        }
    }
}
