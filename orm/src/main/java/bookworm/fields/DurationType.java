package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.time.*;

/** A length of time: what is left when one date is taken from another. */
public final class DurationType extends SimpleType<Duration> {

    public DurationType() {
        super(Duration.class, "INTERVAL");
    }

    @Override
    public String columnType(Dialect dialect) {
        return dialect.durationType();
    }

    @Override
    public Duration convert(Object value) {
        try {
            return value instanceof Duration duration ? duration : Duration.parse(value.toString());
        } catch (DateTimeException e) {
            throw new ValidationError("expected a duration such as \"P1DT2H\" but got \"" + value + "\"");
        }
    }
}
