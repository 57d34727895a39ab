package bookworm.fields;

/** A floating-point number of 64 bits. */
public final class FloatType extends SimpleType<Double> {

    public FloatType() {
        super(Double.class, "DOUBLE PRECISION", "a number", value -> DecimalType.parse(value).doubleValue());
    }
}
