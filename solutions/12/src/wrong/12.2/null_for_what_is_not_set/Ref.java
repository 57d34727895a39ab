// misconception: no key is null, whatever the field says
// refused with: A work must have a writer

public T get() {
    if (object == null && key != null) {
        load(relation());
    }
    return object;
}
