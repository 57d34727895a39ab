package bookworm.fields;

import bookworm.errors.ValidationError;
import java.sql.*;
import java.time.*;
import java.time.temporal.ChronoUnit;

/** A moment, kept to the microsecond and in UTC. A value without a zone is taken as UTC. */
public final class DateTimeType extends SimpleType<Instant> {

    public DateTimeType() {
        super(Instant.class, "TIMESTAMP(6) WITH TIME ZONE");
    }

    @Override
    public Instant convert(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return parse(value.toString());
    }

    private static Instant parse(String text) {
        try {
            return text.length() <= 10 ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                : text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? OffsetDateTime.parse(text.replace(' ', 'T')).toInstant()
                : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new ValidationError("expected a moment such as \"2024-02-29T18:30:00Z\" but got \"" + text + "\"");
        }
    }

    @Override
    public Object toJdbc(Instant value) {
        // The database would round what it cannot keep, and a lookup would no longer find what was saved.
        return value.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant read(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
