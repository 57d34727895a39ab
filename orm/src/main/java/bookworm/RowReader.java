package bookworm;

import bookworm.db.RowMapper;
import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import bookworm.sql.Selection;
import java.sql.*;
import java.util.*;

/** Reads selected values into a {@link Row}, by their position. */
final class RowReader implements RowMapper<Object> {

    private final List<String> names;
    private final FieldType<?>[] types;
    private final int start;

    /** The values begin after as many other columns. */
    RowReader(List<Selection> selections, int start) {
        this.names = selections.stream().map(Selection::name).toList();
        this.types = selections.stream().map(selection -> selection.expression().type()).toArray(FieldType<?>[]::new);
        this.start = start;
    }

    @Override
    public Row map(ResultSet row) throws SQLException {
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = types[i].read(row, start + i + 1);
            } catch (ValueError e) {
                throw e.about("The value '" + names.get(i) + "'");
            }
        }
        return new Row(names, Arrays.asList(values));
    }
}
