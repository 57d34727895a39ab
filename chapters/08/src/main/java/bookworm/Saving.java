package bookworm;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** Writes objects to their rows, and reads one again. */
final class Saving {

    private Saving() { }

    static void save(Model object) {
        if (object.pk() == null || !hasUpdated(object, object.meta().fieldsBesideKey())) {
            insert(object);
        }
    }

    /** Inserts the object, and gives it the key that the database made, if it has none. */
    static void insert(Model object) {
        ModelMeta model = object.meta();
        FieldMeta key = model.primaryKey();
        boolean generated = key.isGenerated() && object.pk() == null;
        List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
        List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
        if (generated) {
            key.set(object, key.convert(keys.get(0)));
        }
    }

    static void update(Model object, List<FieldMeta> fields) {
        Object key = object.savedKey("there is no row to update");
        if (!hasUpdated(object, fields)) {
            throw new DatabaseError(object.meta().name() + " " + key + " was not updated: there is no such row any more.");
        }
    }

    private static boolean hasUpdated(Model object, List<FieldMeta> fields) {
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, value(object, field)));
        return fields.isEmpty() ? !find(object.meta(), isRowOf(object), 1).isEmpty()
            : object.executor().update(object.meta(), Statement.update(object.meta(), values, isRowOf(object))) > 0;
    }

    /** The fields of these names, which can be written to a row that is there. */
    static List<FieldMeta> writable(ModelMeta model, List<String> names) {
        List<FieldMeta> fields = names.stream().map(model::field).toList();
        fields.stream().filter(FieldMeta::isPrimaryKey).forEach(key -> {
            throw new FieldError(key + " is the key, which says which row to write: it cannot be written itself.");
        });
        return fields;
    }

    private static List<Param> values(Model object, List<FieldMeta> fields) {
        return fields.stream().map(field -> value(object, field)).toList();
    }

    /** What is written for a field. */
    private static Param value(Model object, FieldMeta field) {
        return new Param(field.convert(field.get(object)), field.type());
    }

    static Deletion delete(Model object) {
        ModelMeta model = object.meta();
        int deleted = object.executor().update(model, Statement.delete(model, isRowOf(object)));
        object.forgetKey();
        return new Deletion(deleted, deleted == 0 ? Map.of() : Map.of(model.label(), deleted));
    }

    /** The objects whose rows meet a condition, at most so many. */
    @SuppressWarnings("unchecked") static <M extends Model> List<M> find(ModelMeta model, Expression where, int limit) {
        List<Column> columns = model.fields().stream().map(Column::new).toList();
        Select select = new Select(columns, model, where, limit);
        return (List<M>) new Executor(Database.current()).query(model, select, new InstanceReader(model));
    }

    /** Reads fields of the object anew. */
    static void refresh(Model object, Collection<FieldMeta> fields) {
        Model fresh = find(object.meta(), isRowOf(object), 1).stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(object.meta().name() + " " + object.pk() + " is not in the database."));
        for (FieldMeta field : fields) {
            field.set(object, field.get(fresh));
        }
    }

    private static Expression isRowOf(Model object) { return new Column(object.meta().primaryKey()).is(object.pk()); }
}
