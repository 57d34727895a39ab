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
     * Inserts objects of one model, all with one INSERT, and gives each the key that the database made for its row, as a
     * {@code Long}. Nothing is validated. Without objects, no statement is sent. Throws a {@link ValueError} before
     * anything is sent, where one of them has a key already, or has a value that its field's {@code convert} refuses.
     */
    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        objects.stream().filter(object -> object.pk() != null).findFirst().ifPresent(object -> {
            throw new ValueError(object + " has the key " + object.pk() + " already: only new objects can be created.");
        });
        ModelMeta model = Models.meta(objects.get(0).getClass());
        FieldMeta key = model.primaryKey();
        List<List<Param>> rows = objects.stream().map(object -> row(model, object)).toList();
        Statement insert = new Insert(model, model.fieldsBesideKey(), rows);
        Database database = Database.current();
        List<Object> keys = database.insert(SqlWriter.compile(insert, database.dialect()), key.column());
        for (int i = 0; i < keys.size(); i++) {
            key.set(objects.get(i), key.convert(keys.get(i)));
        }
    }

    private static List<Param> row(ModelMeta model, Model object) {
        return model.fieldsBesideKey().stream().map(field -> new Param(field.convert(field.get(object)), field.type())).toList();
    }
}
