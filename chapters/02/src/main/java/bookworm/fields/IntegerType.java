package bookworm.fields;

/** A whole number of 32 bits. */
public class IntegerType extends SimpleType<Integer> {

    public IntegerType() { super(Integer.class, "INTEGER"); }
}
