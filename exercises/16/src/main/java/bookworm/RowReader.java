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
        throw new bookworm.exercises.Todo("16.1", "read the values of a row, by their position");
    }
}
