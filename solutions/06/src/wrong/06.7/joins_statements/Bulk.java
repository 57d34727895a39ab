// misconception: many statements with semicolons are one statement
// refused with: The one text holds several INSERTs
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
        if (objects.isEmpty()) {
            return;
        }
        if (objects.stream().anyMatch(object -> object.pk() != null)) {
            throw new ValueError("One has a key already.");
        }
        ModelMeta model = Models.meta(objects.get(0).getClass());
        FieldMeta key = model.primaryKey();
        Database database = Database.current();
        List<String> texts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Model object : objects) {
            List<Param> row = model.fieldsBesideKey().stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList();
            Sql one = SqlWriter.compile(new Insert(model, model.fieldsBesideKey(), List.of(row)), database.dialect());
            texts.add(one.text());
            values.addAll(one.parameters());
        }
        List<Object> keys = database.insert(new Sql(String.join("; ", texts), values), key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }
}
