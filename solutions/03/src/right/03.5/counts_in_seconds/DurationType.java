// right because: whole minutes are seconds over sixty, and getObject says null
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
        if (value instanceof Duration duration) {
            return duration;
        }
        try {
            return Duration.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw new ValueError("no duration: " + value);
        }
    }

    @Override public Object toJdbc(Duration value) { return (int) (value.getSeconds() / 60); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        Integer minutes = row.getObject(column, Integer.class);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
