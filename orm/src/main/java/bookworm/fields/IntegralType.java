package bookworm.fields;

/** A whole number. Lookups treat these alike: they round where a fraction is compared with one. */
public interface IntegralType<T> extends FieldType<T> {
}
