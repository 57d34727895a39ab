package bookworm;

import bookworm.errors.QueryError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.*;

/**
 * Writes many objects with one statement, or as few as the database takes: all of them or, on an error, none.
 *
 * @param batchSize the most objects that are written with one statement
 */
record BulkSaving(Executor executor, ModelMeta meta, int batchSize) {

    BulkSaving {
        Given.positive("batchSize", batchSize);
    }

    /** Inserts the objects; those with a key apart from those that the database gives one. */
    <T extends Model> List<T> insert(Collection<T> objects, Optional<OnConflict> conflict) {
        // One statement inserts many rows, but none of which every value is left to the database.
        int most = meta.fields().size() == 1 ? 1 : batchSize;
        Map<Boolean, List<Model>> byKeyed = objects.stream().collect(Collectors.partitioningBy(object -> object.pk() != null));
        List<List<Model>> batches = Stream.of(true, false)
            .flatMap(keyed -> executor.batches(byKeyed.get(keyed), meta.fields().size(), most).stream()).toList();
        if (batches.size() == 1) {
            insertRows(executor, batches.get(0), conflict);
        } else {
            executor.atomic(() -> batches.forEach(batch -> insertRows(executor, batch, conflict)));
        }
        return List.copyOf(objects);
    }

    /** Inserts the objects with one statement, and gives those without a key the keys that the database made. */
    static void insertRows(Executor executor, List<? extends Model> objects, Optional<OnConflict> conflict) {
        ModelMeta meta = objects.get(0).meta();
        FieldMeta key = meta.primaryKey();
        boolean generated = key.isGenerated() && objects.get(0).pk() == null;
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
        objects.forEach(object -> fields.stream().filter(field -> field.get(object) == null)
            .forEach(field -> field.set(object, Saving.newValue(object, field))));
        List<List<Expression>> rows = objects.stream()
            .map(object -> fields.stream().map(field -> Saving.value(object, field)).toList()).toList();
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

    /** Writes fields of the objects, by their names. Gives how many rows matched. */
    int update(Collection<? extends Model> objects, List<String> names) {
        List<FieldMeta> fields = Saving.writable(meta, names);
        if (fields.isEmpty()) {
            throw new QueryError("bulkUpdate needs the names of one or more fields of " + meta.name() + ".");
        }
        objects.forEach(object -> object.savedKey("there is no row to update"));
        return executor.atomic(() -> executor.<Model>batches(objects, 2 * fields.size() + 1, batchSize).stream()
            .mapToInt(batch -> executor.update(meta, updateOf(batch, fields))).sum());
    }

    /** Each row finds its own value in a CASE over the keys. That ends in the column, whose type the values take. */
    private Statement updateOf(List<Model> objects, List<FieldMeta> fields) {
        Column key = new Column(meta.primaryKey());
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            List<Case.Branch> branches = objects.stream()
                .map(object -> new Case.Branch(key.is(object.pk()), Saving.value(object, field))).toList();
            values.put(field, new Case(branches, new Column(field)));
        }
        return Statement.update(meta, values, key.isAmong(objects.stream().map(Model::pk).toList()));
    }
}
