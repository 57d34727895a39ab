package bookworm;

import bookworm.db.RowMapper;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;

/** Reads a row into an object, and the related objects that were selected with it into theirs. What a row needs is worked out once. */
final class InstanceReader {

    private record Related(Relation relation, InstanceReader reader) {
    }

    private final ModelMeta model;
    private final FieldMeta[] fields;
    private final int start;
    private final int keyColumn;
    private final List<FieldMeta> loaded;
    private final List<Related> related = new ArrayList<>();
    private RowReader annotations;

    InstanceReader(ModelMeta model, List<FieldMeta> fields, int start) {
        this.model = model;
        this.fields = fields.toArray(FieldMeta[]::new);
        this.start = start;
        this.keyColumn = start + fields.indexOf(model.primaryKey()) + 1;
        this.loaded = fields.size() < model.fields().size() ? fields : null;
    }

    void add(Relation relation, InstanceReader reader) {
        related.add(new Related(relation, reader));
    }

    void readAnnotations(RowReader reader) {
        annotations = reader;
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
        Model object = (Model) model.newInstance();
        object.result = result;
        for (int i = 0; i < fields.length; i++) {
            fields[i].set(object, fields[i].read(row, start + i + 1));
        }
        object.loaded(loaded, annotations == null ? Row.NONE : annotations.map(row));
        for (Related each : related) {
            // An outer join that met no row gives nulls, the key among them.
            boolean missing = row.getObject(each.reader.keyColumn) == null;
            List<Model> others = missing ? List.of() : List.of(each.reader.read(row, result));
            object.connect(each.relation, each.relation.name(), others);
        }
        return object;
    }
}
