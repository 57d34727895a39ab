package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.query.*;
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
        object.isStored = true;
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
        boolean found = fields.isEmpty() ? object.executor().exists(rowOf(object))
            : object.executor().update(object.meta(), Statement.update(object.meta(), values, isRowOf(object))) > 0;
        if (found) {
            object.isStored = true;
        }
        return found;
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

    /** What is written for a field. A foreign key to an object without a key would be lost in silence. */
    private static Param value(Model object, FieldMeta field) {
        if (field.reference() != null && object.refOf(field).holdsUnsaved()) {
            throw new ValueError("Cannot save this " + object.meta().name() + ": its " + field.name()
                + " is not saved yet, so there is no key to refer to. Save that first.");
        }
        return new Param(field.convert(field.get(object)), field.type());
    }

    /** Reads fields of the object anew. What a foreign key among them led to is forgotten. */
    static void refresh(Model object, Collection<FieldMeta> fields) {
        Model fresh = object.executor().list(rowOf(object)).stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(object.meta().name() + " " + object.pk() + " is not in the database."));
        for (FieldMeta field : fields) {
            if (field.reference() != null) {
                object.refer(field, null);
            }
            field.set(object, field.get(fresh));
        }
    }

    private static Query rowOf(Model object) { return Query.of(object.meta()).and(isRowOf(object)).unordered(); }

    private static Expression isRowOf(Model object) { return new Column(object.meta().primaryKey()).is(object.pk()); }
}
