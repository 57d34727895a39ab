// misconception: a field that may not be null takes none
// refused with: To refer to none is allowed in memory

public void set(T other) {
    if (other == null && !relation().field().nullable()) {
        throw new bookworm.errors.ValueError(relation() + " may not be null.");
    }
    object = other;
    key = other == null ? null : other.pk();
}
