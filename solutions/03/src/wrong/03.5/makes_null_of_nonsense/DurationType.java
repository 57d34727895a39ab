// misconception: what cannot be read is best left out
// refused with: What does not fit must be refused
package desk;

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
            return null;
        }
    }

    @Override public Object toJdbc(Duration value) { return value.toMinutes(); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        int minutes = row.getInt(column);
        return row.wasNull() ? null : Duration.ofMinutes(minutes);
    }
}
