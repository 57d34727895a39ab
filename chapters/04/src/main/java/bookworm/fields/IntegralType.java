package bookworm.fields;

import java.math.BigDecimal;

/** A whole number. Lookups treat these alike: they round where a fraction is compared with one. */
public interface IntegralType<T> extends FieldType<T> {

    /** A whole number from what users give; what stands after the point is cut off, as Django's {@code int()} does. */
    static long parse(Object value, long min, long max) {
        BigDecimal number = DecimalType.parse(value);
        boolean above = number.compareTo(BigDecimal.valueOf(max)) > 0;
        if (above || number.compareTo(BigDecimal.valueOf(min)) < 0) {
            throw new OutOfRange("expected a number from " + min + " to " + max + " but got " + value, above);
        }
        return number.longValue();
    }
}
