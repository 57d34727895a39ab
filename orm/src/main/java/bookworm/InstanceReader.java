package bookworm;

import bookworm.db.RowMapper;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;

/** Reads a row into an object, and the related objects that were selected with it into theirs. What a row needs is worked out once. */
final class InstanceReader implements RowMapper<Object> {

    private record Related(Relation relation, InstanceReader reader) {
    }

    private final ModelMeta model;
    private final FieldMeta[] fields;
    private final int start;
    private final int keyColumn;
    private final boolean partial;
    private final List<Related> related = new ArrayList<>();
    private RowReader annotations;

    InstanceReader(ModelMeta model, List<FieldMeta> fields, int start) {
        this.model = model;
        this.fields = fields.toArray(FieldMeta[]::new);
        this.start = start;
        this.keyColumn = start + fields.indexOf(model.primaryKey()) + 1;
        this.partial = fields.size() < model.fields().size();
    }

    void add(Relation relation, InstanceReader reader) {
        related.add(new Related(relation, reader));
    }

    InstanceReader withAnnotations(RowReader reader) {
        annotations = reader;
        return this;
    }

    @Override
    public Model map(ResultSet row) throws SQLException {
        return read(row, Result.alone());
    }

    RowMapper<Object> into(Result result) {
        return row -> {
            result.grow();
            return read(row, result);
        };
    }

    private Model read(ResultSet row, Result result) throws SQLException {
        Model object = (Model) model.newInstance();
        object.cameWith(result);
        for (int i = 0; i < fields.length; i++) {
            fields[i].set(object, fields[i].read(row, start + i + 1));
        }
        object.loaded(partial ? List.of(fields) : null, annotations == null ? null : annotations.map(row));
        for (Related each : related) {
            Model other = each.reader.isMissing(row) ? null : each.reader.read(row, result);
            Links.connect(object, each.relation, other);
        }
        return object;
    }

    /** An outer join that met no row gives nulls, the key among them. */
    private boolean isMissing(ResultSet row) throws SQLException {
        return row.getObject(keyColumn) == null;
    }
}
