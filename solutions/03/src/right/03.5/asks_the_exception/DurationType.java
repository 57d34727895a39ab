// right because: the exception knows which text it could not read
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.time.*;
import java.time.format.DateTimeParseException;

final class DurationType implements FieldType<Duration> {

    @Override public Class<Duration> javaType() { return Duration.class; }

    @Override public String columnType() { return "INTEGER"; }

    @Override public Duration convert(Object value) {
        try {
            return Duration.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw new ValueError("expected a duration such as \"PT1H30M\" but got: " + e.getParsedString());
        }
    }

    @Override public Object toJdbc(Duration value) { return (int) Math.floor(value.toSeconds() / 60.0); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null ? null : Duration.ofMinutes(row.getLong(column));
    }
}
