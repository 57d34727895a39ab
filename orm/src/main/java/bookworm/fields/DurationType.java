package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;

/** A length of time: what is left when one date is taken from another. */
public record DurationType() implements FieldType<Duration> {

    @Override
    public Class<Duration> javaType() {
        return Duration.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "INTERVAL DAY TO SECOND";
    }

    @Override
    public Duration convert(Object value) {
        try {
            return value instanceof Duration duration ? duration : Duration.parse(value.toString());
        } catch (DateTimeException e) {
            throw new ValidationError("expected a duration such as \"P1DT2H\" but got \"" + value + "\"");
        }
    }

    @Override
    public Duration read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Duration.class);
    }
}
