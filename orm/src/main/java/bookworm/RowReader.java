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

    /** The first of the values is in the column so many after the first. */
    RowReader(List<Selection> values, int start) {
        this.names = values.stream().map(Selection::name).toList();
        this.types = values.stream().map(each -> each.expression().type()).toArray(FieldType<?>[]::new);
        this.start = start;
    }

    @Override public Row map(ResultSet row) throws SQLException {
        if (types.length == 0) {
            return Row.NONE;
        }
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
