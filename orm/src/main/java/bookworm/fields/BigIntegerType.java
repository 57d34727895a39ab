package bookworm.fields;

/** A whole number of 64 bits. */
public final class BigIntegerType extends SimpleType<Long> implements IntegralType<Long> {

    public BigIntegerType() {
        super(Long.class, "BIGINT", "a number", value -> IntegralType.parse(value, Long.MIN_VALUE, Long.MAX_VALUE));
    }
}
