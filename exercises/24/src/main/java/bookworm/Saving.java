package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;

/**
 * Writes objects to their rows, and reads one again. Many objects are written with one statement, or with as few as the
 * database takes: all of them or, on an error, none.
 */
final class Saving {

    private Saving() { }

    static void save(Model object) {
        List<FieldMeta> fields = object.meta().fieldsBesideKey();
        Set<FieldMeta> deferred = object.state.deferred();
        if (!deferred.isEmpty()) {
            update(object, fields.stream().filter(field -> !deferred.contains(field)).toList());
        } else if (object.pk() == null || !hasUpdated(object, fields)) {
            insert(object);
        }
    }

    static void insert(Model object) { insertRows(object.executor(), List.of(object), Optional.empty()); }

    /**
     * Inserts objects where the rows of a queryset are; those with a key apart from those that the database gives one.
     *
     * @param batchSize the most objects that are written with one statement
     */
    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        throw new bookworm.exercises.Todo("24.1", "insert many objects with few statements");
    }

    /** Inserts the objects with one statement, and gives those without a key the keys that the database made. */
    private static void insertRows(Executor executor, List<? extends Model> objects, Optional<OnConflict> conflict) {
        ModelMeta model = objects.get(0).meta();
        FieldMeta key = model.primaryKey();
        boolean generated = key.isGenerated() && objects.get(0).pk() == null;
        List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
        List<List<Param>> rows = new ArrayList<>(objects.size());
        for (Model object : objects) {
            fields.forEach(field -> giveNewValue(object, field));
            rows.add(values(object, fields));
        }
        Insert insert = new Insert(model, fields, rows, conflict);
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
            objects.get(i).state = objects.get(i).state.stored();
        }
    }

    /** A field that nobody has set gets what it has in a new row. */
    private static void giveNewValue(Model object, FieldMeta field) {
        if (field.get(object) == null) {
            field.set(object, field.newValue());
        }
    }

    static void update(Model object, List<FieldMeta> fields) {
        Object key = object.savedKey("there is no row to update");
        if (!hasUpdated(object, fields)) {
            throw new DatabaseError(object.meta().name() + " " + key + " was not updated: there is no such row any more.");
        }
    }

    private static boolean hasUpdated(Model object, List<FieldMeta> fields) {
        Executor executor = object.executor();
        List<Param> values = values(object, fields);
        values.add(value(object, object.meta().primaryKey()));
        boolean found = fields.isEmpty() ? executor.exists(rowOf(object))
            : executor.update(object.meta(), new UpdateRow(object.meta(), fields, values)) > 0;
        if (found) {
            object.state = object.state.stored();
        }
        return found;
    }

    /** Writes fields of many objects, by their names, to the rows of a queryset. Gives how many rows matched. */
    static int update(QuerySet<?> rows, Collection<? extends Model> objects, List<String> names, int batchSize) {
        List<FieldMeta> fields = writable(rows.query().model(), names);
        if (fields.isEmpty()) {
            throw new QueryError("bulkUpdate needs the names of one or more fields of " + rows.query().model() + ".");
        }
        objects.forEach(object -> object.savedKey("there is no row to update"));
        Executor executor = rows.executor();
        return executor.atomic(() -> executor.<Model>batches(objects, 2 * fields.size() + 1, Given.positive("batchSize", batchSize))
            .stream().mapToInt(batch -> executor.update(rows.query().model(), updateOf(batch, fields))).sum());
    }

    /** Each row finds its own value in a CASE over the keys. That ends in the column, whose type the values take. */
    private static Statement updateOf(List<Model> objects, List<FieldMeta> fields) {
        ModelMeta model = objects.get(0).meta();
        Column key = new Column(model.primaryKey());
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            List<Case.Branch> branches = objects.stream()
                .map(object -> new Case.Branch(key.is(object.pk()), value(object, field))).toList();
            values.put(field, new Case(branches, new Column(field)));
        }
        return Statement.update(model, values, key.isAmong(objects.stream().map(Model::pk).toList()));
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
        List<Param> values = new ArrayList<>(fields.size() + 1);
        fields.forEach(field -> values.add(value(object, field)));
        return values;
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
        List<Selection> columns = fields.stream().map(field -> new Selection(new Column(field), field.attribute())).toList();
        Row row = (Row) object.executor().list(rowOf(object).with(new Reads.Values(columns))).stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(object.meta().name() + " " + object.pk() + " is not in the database."));
        for (FieldMeta field : fields) {
            if (field.reference() != null) {
                object.refer(field, null);
            }
            field.set(object, row.get(field.attribute()));
        }
        object.state = object.state.withLoaded(fields);
    }

    private static Query rowOf(Model object) { return Query.of(object.meta()).and(isRowOf(object)).unordered(); }

    private static Expression isRowOf(Model object) { return new Column(object.meta().primaryKey()).is(object.pk()); }
}
