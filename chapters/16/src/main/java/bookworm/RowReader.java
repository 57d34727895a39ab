package bookworm;

import bookworm.db.RowMapper;
import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import bookworm.sql.*;
import java.sql.*;
import java.util.*;

/** Reads selected values into a {@link Row}, by their position. */
record RowReader(List<String> names, List<FieldType<?>> types) implements RowMapper<Object> {

    RowReader(List<Selection> values) {
        this(Node.mapped(values, Selection::name), Node.mapped(values, each -> each.expression().type()));
    }

    @Override public Row map(ResultSet row) throws SQLException {
        Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = types.get(i).read(row, i + 1);
            } catch (ValueError e) {
                throw e.about("The value '" + names.get(i) + "'");
            }
        }
        return new Row(names, Arrays.asList(values));
    }
}
