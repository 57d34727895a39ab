package bookworm.fields;

/** A whole number from 0 up. */
public final class PositiveIntegerType extends IntegerType {
}
