package bookworm.fields;

import java.math.BigDecimal;
import java.util.*;

/** An exact decimal number of at most {@code maxDigits} digits, {@code decimalPlaces} of them after the point. */
public final class DecimalType extends SimpleType<BigDecimal> {

    /** The limit of Python's {@code int}: to read more would take long, and no column holds it. */
    private static final int MAX_LENGTH = 4300;

    private final int maxDigits;
    private final int decimalPlaces;

    public DecimalType(DecimalField field) {
        super(BigDecimal.class, "NUMERIC(" + field.maxDigits() + ", " + field.decimalPlaces() + ")", "a decimal number",
            DecimalType::parse);
        this.maxDigits = field.maxDigits();
        this.decimalPlaces = field.decimalPlaces();
    }

    /** A number from what users give: any Java number, or a text that spells one. */
    static BigDecimal parse(Object value) {
        if (value instanceof Number || value instanceof CharSequence text && text.length() <= MAX_LENGTH) {
            return new BigDecimal(value.toString().strip());
        }
        throw new IllegalArgumentException();
    }

    @Override public List<String> validate(BigDecimal value) {
        long places = Math.max(0, value.scale());
        List<String> problems = new ArrayList<>(excess(wholeDigits(value) + places, maxDigits, "digits in total"));
        problems.addAll(excess(places, decimalPlaces, "decimal places"));
        problems.addAll(excess(wholeDigits(value), maxDigits - decimalPlaces, "digits before the decimal point"));
        return problems;
    }

    private static long wholeDigits(BigDecimal number) {
        return number.signum() == 0 ? 0 : Math.max(0, (long) number.precision() - number.scale());
    }

    private static List<String> excess(long digits, int limit, String what) {
        return digits <= limit ? List.of() : List.of("Ensure that there are no more than " + limit + " " + what + ".");
    }

    @Override public List<String> mistakes() {
        return maxDigits > 0 && decimalPlaces >= 0 && decimalPlaces <= maxDigits ? List.of()
            : List.of("maxDigits is " + maxDigits + " and decimalPlaces " + decimalPlaces
                + ": the places are part of the digits, so maxDigits must be at least 1 and no smaller than decimalPlaces");
    }
}
