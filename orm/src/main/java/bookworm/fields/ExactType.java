package bookworm.fields;

import java.math.*;

/**
 * A number with so many places after the point; a whole number has none. A lookup rounds what it compares with one, so that
 * the answer stays true: above 12.5 is, among whole numbers, above 12.
 */
public interface ExactType<T> extends FieldType<T> {

    int decimalPlaces();

    /**
     * A number, or the one that a text spells, with no more places than these. One that is large or small takes no longer than any
     * other. Throws an IllegalArgumentException for what is no number.
     */
    default BigDecimal rounded(Object number, RoundingMode mode) {
        BigDecimal exact = DecimalType.parse(number);
        int places = decimalPlaces();
        if (exact.scale() <= places) {
            return exact;
        }
        boolean isTiny = (long) exact.scale() - exact.precision() > places;
        return (isTiny ? BigDecimal.valueOf(exact.signum(), places + 1) : exact).setScale(places, mode);
    }
}
