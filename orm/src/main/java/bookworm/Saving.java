package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.*;
import java.util.*;

/** Writes one object to its row, and reads it again. */
final class Saving {

    private Saving() { }

    static void save(Model object) {
        List<FieldMeta> loaded = object.meta().fields().stream().filter(object.state::isLoaded).toList();
        boolean isPartial = loaded.size() < object.meta().fields().size();
        if (isPartial) {
            update(object, loaded);
        } else if (object.pk() == null || !hasUpdated(object, loaded)) {
            insert(object);
        }
    }

    static void insert(Model object) { insert(executor(object), List.of(object), Optional.empty()); }

    static void saveFields(Model object, List<String> names) {
        update(object, names.stream().map(name -> named(object, name)).toList());
    }

    private static FieldMeta named(Model object, String name) {
        FieldMeta field = object.meta().field(name);
        if (field.isPrimaryKey()) {
            throw new FieldError(field + " is the key, which says which row to write: it cannot be written itself.");
        }
        return field;
    }

    static void update(Model object, Collection<FieldMeta> fields) {
        String name = object.meta().name();
        if (object.pk() == null) {
            throw new ValueError(name + " has no key, so there is no row to update: use save().");
        }
        if (!hasUpdated(object, fields)) {
            throw new DatabaseError(name + " " + object.pk() + " was not updated: there is no such row any more.");
        }
    }

    private static boolean hasUpdated(Model object, Collection<FieldMeta> fields) {
        ModelMeta meta = object.meta();
        Executor executor = executor(object);
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.isPrimaryKey())
            .forEach(field -> values.put(field, value(object, field)));
        boolean found = values.isEmpty() ? executor.exists(rowOf(object))
            : executor.update(meta, Statement.update(meta, values, isRowOf(object))) > 0;
        if (found) {
            object.state.storedIn(executor.database());
        }
        return found;
    }

    /** Inserts the objects with one statement, and gives those without a key the keys that the database made. */
    static void insert(Executor executor, List<? extends Model> objects, Optional<OnConflict> conflict) {
        ModelMeta meta = objects.get(0).meta();
        FieldMeta key = meta.primaryKey();
        boolean generated = key.isGenerated() && objects.get(0).pk() == null;
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
        List<List<Expression>> rows = objects.stream()
            .map(object -> fields.stream().map(field -> value(object, field)).toList()).toList();
        Insert insert = new Insert(meta, fields, rows, conflict);
        boolean mayBePassedOver = conflict.isPresent() && conflict.get().updated().isEmpty();
        if (mayBePassedOver) {
            executor.insertMissing(insert);
            return;
        }
        List<Object> keys = executor.insert(insert);
        for (int i = 0; i < objects.size(); i++) {
            if (generated) {
                key.set(objects.get(i), key.convert(keys.get(i)));
            }
            objects.get(i).state.storedIn(executor.database());
        }
    }

    /** Reads the fields of the object anew, and forgets what they were related to. */
    static void refresh(Model object, List<String> names) {
        ModelMeta meta = object.meta();
        List<FieldMeta> fields = names.isEmpty() ? meta.fields() : names.stream().map(meta::field).toList();
        Model fresh = (Model) executor(object).list(rowOf(object)).stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(meta.name() + " " + object.pk() + " is not in the database."));
        object.forgetRelated();
        fields.forEach(field -> field.set(object, field.get(fresh)));
        object.state.loaded(fields);
    }

    /** What is written for a field. A foreign key to an object without a key would be lost in silence. */
    static Expression value(Model object, FieldMeta field) {
        if (field.reference() != null && object.refOf(field).holdsUnsaved()) {
            throw new ValueError("Cannot save this " + object.meta().name() + ": its " + field.name()
                + " is not saved yet, so there is no key to refer to. Save that first.");
        }
        return new Param(field.convert(field.get(object)), field.type());
    }

    static Executor executor(Model object) { return new Executor(object.state.database()); }

    private static Query rowOf(Model object) { return Query.of(object.meta()).and(isRowOf(object)).unordered(); }

    private static Expression isRowOf(Model object) {
        return new Column(object.meta().primaryKey()).is(object.pk());
    }
}
