package bookworm.fields;

import java.math.BigDecimal;

/** Numbers from what users give: any Java number, or a text that spells one. */
final class Numbers {

    private Numbers() {
    }

    /** Throws an IllegalArgumentException when the value is no number. */
    static BigDecimal parse(Object value) {
        if (value instanceof Number || value instanceof CharSequence) {
            return new BigDecimal(value.toString().strip());
        }
        throw new IllegalArgumentException();
    }

    /** A whole number; what stands after the point is cut off, as Django's {@code int()} does. */
    static long parseWhole(Object value, long min, long max) {
        BigDecimal number = parse(value);
        boolean above = number.compareTo(BigDecimal.valueOf(max)) > 0;
        if (above || number.compareTo(BigDecimal.valueOf(min)) < 0) {
            throw new OutOfRange("expected a number from " + min + " to " + max + " but got " + value, above);
        }
        return number.longValue();
    }
}
