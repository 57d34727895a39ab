// misconception: what comes back is right, so the column is
// refused with: one of whole minutes
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.time.Duration;
import java.time.format.DateTimeParseException;

final class DurationType implements FieldType<Duration> {

    @Override public Class<Duration> javaType() { return Duration.class; }

    @Override public String columnType() { return "INTEGER"; }

    @Override public Duration convert(Object value) {
        try {
            return Duration.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw new ValueError("expected a duration such as \"PT1H30M\" but got \"" + value + "\"");
        }
    }

    @Override public Object toJdbc(Duration value) { return value.toSeconds(); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        int seconds = row.getInt(column);
        return row.wasNull() ? null : Duration.ofSeconds(seconds);
    }
}
