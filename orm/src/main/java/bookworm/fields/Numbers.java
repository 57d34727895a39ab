package bookworm.fields;

import bookworm.errors.ValueError;
import java.math.BigDecimal;

/** Numbers from what users give: any Java number, or a text that spells one. */
final class Numbers {

    private Numbers() {
    }

    static BigDecimal parse(Object value) {
        try {
            if (value instanceof Number || value instanceof CharSequence) {
                return new BigDecimal(value.toString().strip());
            }
        } catch (NumberFormatException e) {
            throw new ValueError("expected a number but got \"" + value + "\"", e);
        }
        throw new ValueError("expected a number but got \"" + value + "\" of " + value.getClass().getName());
    }

    /** A whole number; what stands after the point is cut off, as Django's {@code int()} does. */
    static long parseWhole(Object value, long min, long max) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return inRange(((Number) value).longValue(), value, min, max);
        }
        BigDecimal number = parse(value);
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new OutOfRange(value, min, max, number.signum());
        }
        return number.longValue();
    }

    private static long inRange(long number, Object value, long min, long max) {
        if (number < min || number > max) {
            throw new OutOfRange(value, min, max, Long.signum(number));
        }
        return number;
    }
}
