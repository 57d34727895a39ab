// right because: days, hours and minutes together are all the minutes
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.time.*;

final class DurationType implements FieldType<Duration> {

    @Override public Class<Duration> javaType() { return Duration.class; }

    @Override public String columnType() { return "INTEGER"; }

    @Override public Duration convert(Object value) {
        try {
            return Duration.parse(value.toString());
        } catch (DateTimeException e) {
            throw new ValueError(value + " is how long?");
        }
    }

    @Override public Object toJdbc(Duration value) {
        return (value.toDaysPart() * 24 + value.toHoursPart()) * 60 + value.toMinutesPart();
    }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        long minutes = row.getLong(column);
        return minutes == 0 && row.wasNull() ? null : Duration.ofMinutes(minutes);
    }
}
