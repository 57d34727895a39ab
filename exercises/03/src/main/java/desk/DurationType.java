package desk;

import bookworm.exercises.Todo;
import bookworm.fields.FieldType;
import java.sql.*;
import java.time.Duration;

/**
 * Exercise 03.5, debug: a duration, in a column of whole minutes. A user gives a Duration, or a text such as
 * {@code "PT1H30M"}.
 */
final class DurationType implements FieldType<Duration> {

    DurationType() {
        Todo.here("03.5", "correct the three mistakes below, then delete this constructor");
    }

    @Override public Class<Duration> javaType() { return Duration.class; }

    @Override public String columnType() { return "INTEGER"; }

    @Override public Duration convert(Object value) {
        return Duration.parse(value.toString());
    }

    @Override public Object toJdbc(Duration value) {
        return value.toMinutesPart();
    }

    @Override public Duration read(ResultSet row, int column) throws SQLException {
        return Duration.ofMinutes(row.getInt(column));
    }
}
