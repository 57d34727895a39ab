// right because: SimpleType passes what is a duration already, and finds the words
package desk;

import bookworm.fields.SimpleType;
import java.sql.*;
import java.time.Duration;

final class DurationType extends SimpleType<Duration> {

    DurationType() { super(Duration.class, "INTEGER", "a duration such as \"PT1H30M\"", value -> Duration.parse(value.toString())); }

    @Override public Object toJdbc(Duration value) { return value.dividedBy(Duration.ofMinutes(1)); }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        Long minutes = row.getObject(column, Long.class);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
