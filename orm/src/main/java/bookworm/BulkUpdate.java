package bookworm;

import bookworm.db.Database;
import bookworm.errors.QueryError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Writes fields of many objects with one UPDATE: each row finds its own value in a CASE over the keys. */
final class BulkUpdate {

    private BulkUpdate() {
    }

    static int run(ModelMeta model, Collection<? extends Model> objects, String... names) {
        List<FieldMeta> fields = Stream.of(names).map(model::field).toList();
        if (fields.isEmpty() || fields.stream().anyMatch(FieldMeta::isPrimaryKey)) {
            throw new QueryError("bulkUpdate needs the names of one or more fields of " + model.name() + ", the key not among them.");
        }
        objects.forEach(object -> object.savedKey("there is no row to update"));
        objects.forEach(Saving::checkRelated);
        int parametersEach = 2 * fields.size() + 1;
        return Database.atomic(() -> Batches.<Model>of(objects, parametersEach).stream()
            .mapToInt(batch -> Executor.update(model, update(model, batch, fields))).sum());
    }

    private static Statement update(ModelMeta model, List<Model> objects, List<FieldMeta> fields) {
        Column key = new Column(0, model.primaryKey());
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            List<Case.Branch> branches = objects.stream().map(object -> new Case.Branch(key.is(object.pk()),
                Cast.of(field.get(object), field.type()))).toList();
            values.put(field, new Case(branches, new Literal(null)));
        }
        return Statement.update(model, values, key.isAmong(objects.stream().map(Model::pk).toList()));
    }
}
