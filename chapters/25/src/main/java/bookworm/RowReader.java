package bookworm;

import bookworm.db.RowMapper;
import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import bookworm.sql.*;
import java.sql.*;
import java.util.*;

/**
 * Reads selected values into a {@link Row}, by their position.
 *
 * @param start the first of the values is in the column so many after the first
 */
record RowReader(List<String> names, List<FieldType<?>> types, int start) implements RowMapper<Object> {

    RowReader(List<Selection> values, int start) {
        this(Node.mapped(values, Selection::name), Node.mapped(values, each -> each.expression().type()), start);
    }

    @Override public Row map(ResultSet row) throws SQLException {
        if (types.isEmpty()) {
            return Row.NONE;
        }
        Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = types.get(i).read(row, start + i + 1);
            } catch (ValueError e) {
                throw e.about("The value '" + names.get(i) + "'");
            }
        }
        return new Row(names, Arrays.asList(values));
    }
}
