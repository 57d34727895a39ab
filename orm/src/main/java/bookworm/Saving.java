package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Writes one object to its row, and reads it again. */
final class Saving {

    private Saving() {
    }

    static void save(Model object) {
        boolean partial = object.loadedFields().size() < object.meta().fields().size();
        if (partial) {
            update(object, object.loadedFields());
        } else if (object.pk() == null || !hasUpdated(object, object.meta().fields())) {
            insert(List.of(object));
        }
    }

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
        checkRelated(object);
        ModelMeta meta = object.meta();
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            if (!field.isPrimaryKey()) {
                values.put(field, value(object, field));
            }
        }
        boolean found = values.isEmpty()
            ? QuerySet.of(new Query(meta).and(isRowOf(object))).exists()
            : Executor.update(meta, Statement.update(meta, values, isRowOf(object))) > 0;
        object.stored |= found;
        return found;
    }

    /** Inserts the objects with one statement, and gives those without a key the keys that the database made. */
    static void insert(List<? extends Model> objects) {
        objects.forEach(Saving::checkRelated);
        ModelMeta meta = objects.get(0).meta();
        FieldMeta key = meta.primaryKey();
        boolean generated = key.isGenerated() && objects.get(0).pk() == null;
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
        List<List<Expression>> rows = new ArrayList<>();
        for (Model object : objects) {
            rows.add(fields.stream().map(field -> value(object, field)).toList());
        }
        List<Object> keys = Executor.insert(meta, Statement.insert(meta, fields, rows));
        for (int i = 0; i < objects.size(); i++) {
            if (generated) {
                key.set(objects.get(i), key.convert(keys.get(i)));
            }
            objects.get(i).stored = true;
        }
    }

    static void refresh(Model object, String... names) {
        ModelMeta meta = object.meta();
        List<FieldMeta> fields = names.length == 0 ? meta.fields() : Stream.of(names).map(meta::field).toList();
        Model fresh = QuerySet.<Model>of(new Query(meta).and(isRowOf(object)).unordered()).list().stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(meta.name() + " " + object.pk() + " is not in the database."));
        object.forgetRelated();
        fields.forEach(field -> field.set(object, field.get(fresh)));
        if (names.length == 0) {
            object.loaded(null, object.annotations());
        }
    }

    private static Expression value(Model object, FieldMeta field) {
        return new Param(field.get(object), field.type());
    }

    private static Expression isRowOf(Model object) {
        return new Column(0, object.meta().primaryKey()).is(object.pk());
    }

    /** A foreign key to an object without a key would be lost in silence. */
    static void checkRelated(Model object) {
        for (FieldMeta field : object.meta().fields()) {
            if (field.reference() != null && ((Ref<?>) field.raw(object)).holdsUnsaved()) {
                throw new ValueError("Cannot save this " + object.meta().name() + ": its " + field.name()
                    + " is not saved yet, so there is no key to refer to. Save that first.");
            }
        }
    }
}
