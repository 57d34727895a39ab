package bookworm;

import bookworm.db.RowMapper;
import bookworm.errors.QueryError;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;

/** Reads the rows of a hand-written query into objects: each column goes to the field that is stored under its name. */
final class RawReader<M> implements RowMapper<Partial<M>> {

    private final ModelMeta model;
    /** Where each field is found, and whatever else there is: known once there is a row. */
    private final Map<FieldMeta, Integer> fields = new LinkedHashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();

    RawReader(ModelMeta model) { this.model = model; }

    @Override
    public Partial<M> map(ResultSet row) throws SQLException {
        if (fields.isEmpty()) {
            match(row.getMetaData());
        }
        Model object = (Model) model.newInstance();
        for (Map.Entry<FieldMeta, Integer> field : fields.entrySet()) {
            field.getKey().set(object, field.getKey().read(row, field.getValue()));
        }
        List<Object> values = new ArrayList<>();
        for (int column : others.values()) {
            values.add(row.getObject(column));
        }
        object.loaded(List.copyOf(fields.keySet()), new Row(List.copyOf(others.keySet()), values));
        return new Partial<>(object);
    }

    private void match(ResultSetMetaData header) throws SQLException {
        for (int column = 1; column <= header.getColumnCount(); column++) {
            int position = column;
            String label = header.getColumnLabel(column);
            model.fields().stream().filter(each -> each.column().equalsIgnoreCase(label)).findFirst()
                .ifPresentOrElse(field -> fields.put(field, position), () -> others.putIfAbsent(label, position));
        }
        if (!fields.containsKey(model.primaryKey())) {
            throw new QueryError("A raw query of " + model.name() + " has to select its key, the column "
                + model.primaryKey().column() + ".");
        }
    }
}
