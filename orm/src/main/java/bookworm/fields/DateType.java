package bookworm.fields;

import bookworm.errors.ValidationError;
import java.time.*;

/** A day. */
public final class DateType extends SimpleType<LocalDate> {

    public DateType() {
        super(LocalDate.class, "DATE");
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
}
