package bookworm;

import bookworm.errors.QueryError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** Writes many objects with one statement, or as few as the database takes: all of them or, on an error, none. */
final class BulkSaving {

    private BulkSaving() { }

    /** Inserts the objects; those with a key apart from those that the database gives one. */
    static void insert(Executor executor, ModelMeta meta, Collection<? extends Model> objects, Optional<OnConflict> conflict,
            int batchSize) {
        List<List<Model>> batches = new ArrayList<>();
        for (boolean keyed : new boolean[] {true, false}) {
            List<? extends Model> group = objects.stream().filter(object -> (object.pk() != null) == keyed).toList();
            batches.addAll(batches(executor, group, meta.fields().size(), batchSize));
        }
        if (batches.size() == 1) {
            Saving.insert(executor, batches.get(0), conflict);
            return;
        }
        executor.atomic(() -> batches.forEach(batch -> Saving.insert(executor, batch, conflict)));
    }

    private static List<List<Model>> batches(Executor executor, Collection<? extends Model> objects, int parametersEach, int batchSize) {
        if (batchSize < 1) {
            throw new QueryError("A batch holds at least one object, not " + batchSize + ".");
        }
        return executor.<Model>batches(objects, parametersEach).stream()
            .flatMap(batch -> Batches.of(batch, batchSize).stream()).toList();
    }

    /** Writes fields of the objects: each row finds its own value in a CASE over the keys. */
    static int update(Executor executor, ModelMeta meta, Collection<? extends Model> objects, int batchSize, List<String> names) {
        List<FieldMeta> fields = names.stream().map(meta::field).toList();
        if (fields.isEmpty() || fields.stream().anyMatch(FieldMeta::isPrimaryKey)) {
            throw new QueryError("bulkUpdate needs the names of one or more fields of " + meta.name()
                + ", the key not among them.");
        }
        objects.forEach(object -> object.savedKey("there is no row to update"));
        int parametersEach = 2 * fields.size() + 1;
        return executor.atomic(() -> batches(executor, objects, parametersEach, batchSize).stream()
            .mapToInt(batch -> executor.update(meta, updateOf(meta, batch, fields))).sum());
    }

    private static Statement updateOf(ModelMeta meta, List<Model> objects, List<FieldMeta> fields) {
        Column key = new Column(meta.primaryKey());
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            List<Case.Branch> branches = objects.stream().map(object -> new Case.Branch(key.is(object.pk()),
                new Cast(Saving.value(object, field), field.type()))).toList();
            values.put(field, new Case(branches, Literal.NULL));
        }
        return Statement.update(meta, values, key.isAmong(objects.stream().map(Model::pk).toList()));
    }
}
