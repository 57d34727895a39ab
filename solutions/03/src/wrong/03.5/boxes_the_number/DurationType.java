// misconception: an Integer is null where the column is
// refused with: NULL is no duration of 0 minutes
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
            throw new ValueError("expected a duration such as \"PT1H30M\" but got \"" + value + "\"");
        }
    }

    @Override public Object toJdbc(Duration value) { return value.toMinutes(); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        Integer minutes = row.getInt(column);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
