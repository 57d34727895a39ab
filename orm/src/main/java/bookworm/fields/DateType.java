package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A day. */
public record DateType() implements FieldType<LocalDate> {

    @Override
    public Class<LocalDate> javaType() {
        return LocalDate.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "DATE";
    }

    @Override
    public LocalDate convert(Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC).toLocalDate();
        }
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeException e) {
            throw new ValidationError("expected a date such as \"2024-02-29\" but got \"" + value + "\"");
        }
    }

    @Override
    public LocalDate read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
