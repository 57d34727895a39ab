package bookworm;

import bookworm.db.*;
import bookworm.errors.QueryError;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;

/**
 * Reads the rows of a hand-written query into objects: each column goes to the field that is stored under its name; of two
 * columns of one name, the first counts.
 */
record RawReader<M>(ModelMeta model, ReadTogether all) implements RowMapper<Partial<M>> {

    @Override @SuppressWarnings("unchecked") public Partial<M> map(ResultSet row) throws SQLException {
        Model object = (Model) model.newInstance();
        Set<FieldMeta> leftOut = new LinkedHashSet<>(model.fields());
        Map<String, Object> others = new LinkedHashMap<>();
        ResultSetMetaData header = row.getMetaData();
        for (int column = 1; column <= header.getColumnCount(); column++) {
            String label = header.getColumnLabel(column);
            Optional<FieldMeta> field = model.fields().stream().filter(each -> each.column().equalsIgnoreCase(label)).findFirst();
            if (field.isEmpty()) {
                others.putIfAbsent(label, row.getObject(column));
            } else if (leftOut.remove(field.get())) {
                field.get().set(object, field.get().read(row, column));
            }
        }
        if (leftOut.contains(model.primaryKey())) {
            throw new QueryError("A raw query of " + model.name() + " has to select its key, the column "
                + model.primaryKey().column() + ".");
        }
        all.grow();
        object.state = ObjectState.read(all, leftOut).with(new Row(List.copyOf(others.keySet()), new ArrayList<>(others.values())));
        return new Partial<>(object, (M) object);
    }
}
