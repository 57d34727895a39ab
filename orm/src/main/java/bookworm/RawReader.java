package bookworm;

import bookworm.db.RowMapper;
import bookworm.errors.QueryError;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;

/** Reads the rows of a hand-written query into objects: each column goes to the field that is stored under its name. */
final class RawReader<M> implements RowMapper<Partial<M>> {

    private final ModelMeta model;
    private List<FieldMeta> fields;
    private List<Integer> columns;
    private List<String> otherNames;
    private List<Integer> otherColumns;

    RawReader(ModelMeta model) {
        this.model = model;
    }

    @Override
    public Partial<M> map(ResultSet row) throws SQLException {
        if (fields == null) {
            match(row.getMetaData());
        }
        Model object = (Model) model.newInstance();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).set(object, fields.get(i).read(row, columns.get(i)));
        }
        Object[] others = new Object[otherColumns.size()];
        for (int i = 0; i < others.length; i++) {
            others[i] = row.getObject(otherColumns.get(i));
        }
        object.loaded(fields.size() == model.fields().size() ? null : fields, new Row(otherNames, others));
        return new Partial<>(object);
    }

    private void match(ResultSetMetaData header) throws SQLException {
        fields = new ArrayList<>();
        columns = new ArrayList<>();
        otherNames = new ArrayList<>();
        otherColumns = new ArrayList<>();
        for (int column = 1; column <= header.getColumnCount(); column++) {
            String label = header.getColumnLabel(column);
            FieldMeta field = model.fields().stream().filter(each -> each.column().equalsIgnoreCase(label)).findFirst()
                .orElse(null);
            if (field != null) {
                fields.add(field);
                columns.add(column);
            } else {
                otherNames.add(label);
                otherColumns.add(column);
            }
        }
        if (!fields.contains(model.primaryKey())) {
            throw new QueryError("A raw query of " + model.name() + " has to select its key, the column "
                + model.primaryKey().column() + ".");
        }
    }
}
