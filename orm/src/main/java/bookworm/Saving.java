package bookworm;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Writes objects to their rows, one or many with one statement, and reads one again. */
final class Saving {

    private Saving() { }

    static void save(Model object) {
        boolean partial = object.loadedFields().size() < object.meta().fields().size();
        if (partial) {
            update(object, object.loadedFields());
        } else if (object.pk() == null || !hasUpdated(object, object.meta().fields())) {
            insert(List.of(object), null);
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
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.isPrimaryKey())
            .forEach(field -> values.put(field, value(object, field)));
        boolean found = values.isEmpty()
            ? QuerySet.of(new Query(meta).and(isRowOf(object))).exists()
            : Executor.update(meta, Statement.update(meta, values, isRowOf(object))) > 0;
        object.stored |= found;
        return found;
    }

    /** Inserts the objects, as many with one statement as the database takes: all of them or, on an error, none. */
    static void insertAll(ModelMeta meta, Collection<? extends Model> objects, OnConflict conflict) {
        List<List<Model>> batches = new ArrayList<>();
        for (boolean keyed : new boolean[] {true, false}) {
            List<? extends Model> group = objects.stream().filter(object -> (object.pk() != null) == keyed).toList();
            batches.addAll(Batches.of(group, meta.fields().size()));
        }
        if (batches.size() == 1) {
            insert(batches.get(0), conflict);
        } else {
            Database.atomic(() -> batches.forEach(batch -> insert(batch, conflict)));
        }
    }

    /** Inserts the objects with one statement, and gives those without a key the keys that the database made. */
    static void insert(List<? extends Model> objects, OnConflict conflict) {
        ModelMeta meta = objects.get(0).meta();
        FieldMeta key = meta.primaryKey();
        boolean generated = key.isGenerated() && objects.get(0).pk() == null;
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
        List<List<Expression>> rows = objects.stream()
            .map(object -> fields.stream().map(field -> value(object, field)).toList()).toList();
        Insert insert = new Insert(meta, fields, rows, conflict);
        if (conflict != null && conflict.updated().isEmpty()) {
            Executor.insertMissing(insert);
            return;
        }
        List<Object> keys = Executor.insert(meta, insert);
        for (int i = 0; i < objects.size(); i++) {
            if (generated) {
                key.set(objects.get(i), key.convert(keys.get(i)));
            }
            objects.get(i).stored = true;
        }
    }

    /** Writes fields of many objects with one UPDATE: each row finds its own value in a CASE over the keys. */
    static int updateAll(ModelMeta model, Collection<? extends Model> objects, String... names) {
        List<FieldMeta> fields = Stream.of(names).map(model::field).toList();
        if (fields.isEmpty() || fields.stream().anyMatch(FieldMeta::isPrimaryKey)) {
            throw new QueryError("bulkUpdate needs the names of one or more fields of " + model.name()
                + ", the key not among them.");
        }
        objects.forEach(object -> object.savedKey("there is no row to update"));
        int parametersEach = 2 * fields.size() + 1;
        return Database.atomic(() -> Batches.<Model>of(objects, parametersEach).stream()
            .mapToInt(batch -> Executor.update(model, updateOf(model, batch, fields))).sum());
    }

    private static Statement updateOf(ModelMeta model, List<Model> objects, List<FieldMeta> fields) {
        Column key = new Column(0, model.primaryKey());
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            List<Case.Branch> branches = objects.stream().map(object -> new Case.Branch(key.is(object.pk()),
                new Cast(value(object, field), field.type()))).toList();
            values.put(field, new Case(branches, new Literal(null)));
        }
        return Statement.update(model, values, key.isAmong(objects.stream().map(Model::pk).toList()));
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

    /** What is written for a field. A foreign key to an object without a key would be lost in silence. */
    private static Expression value(Model object, FieldMeta field) {
        if (field.reference() != null && object.refOf(field).holdsUnsaved()) {
            throw new ValueError("Cannot save this " + object.meta().name() + ": its " + field.name()
                + " is not saved yet, so there is no key to refer to. Save that first.");
        }
        return new Param(field.convert(field.get(object)), field.type());
    }

    private static Expression isRowOf(Model object) {
        return new Column(0, object.meta().primaryKey()).is(object.pk());
    }
}
