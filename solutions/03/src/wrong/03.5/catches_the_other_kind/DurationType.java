// misconception: parsers complain by an IllegalArgumentException
// refused with: only then can the field say
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.time.Duration;

final class DurationType implements FieldType<Duration> {

    @Override public Class<Duration> javaType() { return Duration.class; }

    @Override public String columnType() { return "INTEGER"; }

    @Override public Duration convert(Object value) {
        try {
            return Duration.parse(value.toString());
        } catch (IllegalArgumentException e) {
            throw new ValueError("expected a duration such as \"PT1H30M\" but got \"" + value + "\"");
        }
    }

    @Override public Object toJdbc(Duration value) { return value.toMinutes(); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        int minutes = row.getInt(column);
        return row.wasNull() ? null : Duration.ofMinutes(minutes);
    }
}
