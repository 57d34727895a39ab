package bookworm.fields;

/** A whole number of 64 bits that the database makes when a row is inserted without one. */
public final class AutoType extends BigIntegerType {
}
