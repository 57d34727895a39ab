package bookworm.fields;

import java.math.BigDecimal;

/** A whole number. */
public interface IntegralType<T> extends ExactType<T> {

    @Override
    default int decimalPlaces() { return 0; }

    /** A whole number from what users give: a number that is whole, or a text of digits, as Python's {@code int()} takes it. */
    static long parse(Object value, long min, long max) {
        if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
            throw new IllegalArgumentException();
        }
        BigDecimal number = DecimalType.parse(value);
        boolean above = number.compareTo(BigDecimal.valueOf(max)) > 0;
        if (above || number.compareTo(BigDecimal.valueOf(min)) < 0) {
            throw new OutOfRange("expected a number from " + min + " to " + max + " but got " + value, above);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new OutOfRange("expected a whole number but got " + value, false);
        }
    }
}
