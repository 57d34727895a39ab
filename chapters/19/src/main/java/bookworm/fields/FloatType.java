package bookworm.fields;

/** A floating-point number of 64 bits. */
public final class FloatType extends SimpleType<Double> {

    public FloatType() { super(Double.class, "DOUBLE PRECISION", "a number", FloatType::parse); }

    private static double parse(Object value) {
        double number = DecimalType.parse(value).doubleValue();
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }
}
