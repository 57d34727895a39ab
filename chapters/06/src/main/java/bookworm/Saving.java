package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Writes objects to their rows, and reads one again. */
final class Saving {

    private Saving() { }

    static void save(Model object) {
        if (object.pk() == null || !hasUpdated(object, object.meta().fields())) {
            insert(object);
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
        ModelMeta meta = object.meta();
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.isPrimaryKey())
            .forEach(field -> values.put(field, value(object, field)));
        return values.isEmpty() ? !find(meta, isRowOf(object), 1).isEmpty()
            : Executor.update(meta, Statement.update(meta, values, isRowOf(object))) > 0;
    }

    /** Inserts the object, and gives it the key that the database made, if it has none. */
    static void insert(Model object) {
        ModelMeta meta = object.meta();
        FieldMeta key = meta.primaryKey();
        boolean generated = key.isGenerated() && object.pk() == null;
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
        List<Param> row = fields.stream().map(field -> value(object, field)).toList();
        List<Object> keys = Executor.insert(meta, new Insert(meta, fields, row));
        if (generated) {
            key.set(object, key.convert(keys.get(0)));
        }
    }

    static void refresh(Model object, String... names) {
        ModelMeta meta = object.meta();
        List<FieldMeta> fields = names.length == 0 ? meta.fields() : Stream.of(names).map(meta::field).toList();
        Model fresh = find(meta, isRowOf(object), 1).stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(meta.name() + " " + object.pk() + " is not in the database."));
        fields.forEach(field -> field.set(object, field.get(fresh)));
    }

    static Deletion delete(Model object) {
        ModelMeta meta = object.meta();
        int deleted = Executor.update(meta, Statement.delete(meta, isRowOf(object)));
        object.forgetKey();
        return new Deletion(deleted, deleted == 0 ? Map.of() : Map.of(meta.label(), deleted));
    }

    /** The objects whose rows meet a condition, at most so many. */
    static List<Model> find(ModelMeta meta, Node where, int limit) {
        List<Column> columns = meta.fields().stream().map(Column::new).toList();
        return Executor.query(meta, new Select(columns, meta, where, limit), new InstanceReader(meta));
    }

    /** What is written for a field. */
    private static Param value(Model object, FieldMeta field) {
        return new Param(field.convert(field.get(object)), field.type());
    }

    private static Comparison isRowOf(Model object) {
        return new Column(object.meta().primaryKey()).is(object.pk());
    }
}
