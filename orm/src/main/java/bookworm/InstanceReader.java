package bookworm;

import bookworm.db.RowMapper;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;

/** Reads a row into an object, and the related objects that were selected with it into theirs. What a row needs is worked out once. */
final class InstanceReader {

    private final ObjectReader objects;
    private final int start;
    private final int keyColumn;
    private final List<FieldMeta> loaded;
    /** What reads the related objects; where the row has none, an outer join gave nulls, the key among them. */
    final Map<Relation, InstanceReader> related = new LinkedHashMap<>();
    /** Null where there are none. */
    RowReader annotations;

    InstanceReader(ModelMeta model, List<FieldMeta> fields, int start) {
        this.objects = model.reader(fields);
        this.start = start;
        this.keyColumn = start + fields.indexOf(model.primaryKey()) + 1;
        this.loaded = fields.size() < model.fields().size() ? fields : null;
    }

    /** The reader for one run: all objects that it reads, related ones too, belong to one result. */
    RowMapper<Object> forOneRun() {
        Result result = new Result();
        return row -> {
            result.grow();
            return read(row, result);
        };
    }

    private Model read(ResultSet row, Result result) throws SQLException {
        Model object = (Model) objects.read(row, start + 1);
        object.result = result;
        object.loaded(loaded, annotations == null ? Row.NONE : annotations.map(row));
        for (Map.Entry<Relation, InstanceReader> each : related.entrySet()) {
            InstanceReader reader = each.getValue();
            boolean missing = row.getObject(reader.keyColumn) == null;
            List<Model> others = missing ? List.of() : List.of(reader.read(row, result));
            object.connect(each.getKey(), each.getKey().name(), others);
        }
        return object;
    }
}
