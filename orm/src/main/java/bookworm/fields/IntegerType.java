package bookworm.fields;

/** A whole number of 32 bits. */
public class IntegerType extends SimpleType<Integer> implements IntegralType<Integer> {

    public IntegerType() {
        super(Integer.class, "INTEGER", "a number",
            value -> (int) IntegralType.parse(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
