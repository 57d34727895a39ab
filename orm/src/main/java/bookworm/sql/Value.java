package bookworm.sql;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.UUID;

/**
 * Values that stand by themselves rather than beside a column. The database is told their type with a cast: without it,
 * H2 takes the type of {@code ?} in {@code pages * ?} from the column, and makes 1 of 1.1.
 */
public final class Value {

    private Value() {
    }

    /** A value, its type told by its Java class. An expression stays as it is. */
    public static Expression of(Object value) {
        return value instanceof Expression expression ? expression : new Cast(new Param(normal(value), typeOf(value)), typeOf(value));
    }

    private static Object normal(Object value) {
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        }
        return value instanceof BigInteger number ? new BigDecimal(number) : value;
    }

    private static FieldType<?> typeOf(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return Types.INTEGER;
        }
        if (value instanceof Long) {
            return Types.BIG_INTEGER;
        }
        if (value instanceof Double || value instanceof Float) {
            return Types.FLOAT;
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            return Types.DECIMAL;
        }
        if (value == null || value instanceof String) {
            return Types.TEXT;
        }
        if (value instanceof Boolean) {
            return Types.BOOLEAN;
        }
        if (value instanceof LocalDate) {
            return Types.DATE;
        }
        if (value instanceof Instant) {
            return Types.DATE_TIME;
        }
        if (value instanceof Duration) {
            return Types.DURATION;
        }
        if (value instanceof UUID) {
            return Types.UNIQUE_ID;
        }
        throw new ValueError("A " + value.getClass().getName() + " cannot stand in a query: give a number, a text, a "
            + "boolean, a date, an instant, a duration or a UUID");
    }
}
