package bookworm.fields;

/** A whole number of 64 bits. */
public final class BigIntegerType extends SimpleType<Long> {

    public BigIntegerType() { super(Long.class, "BIGINT"); }
}
