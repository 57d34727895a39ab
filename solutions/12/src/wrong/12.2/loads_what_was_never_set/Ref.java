// misconception: nothing set is nothing there
// refused with: A work must have a writer

public T get() {
    if (object == null && key != null) {
        load(relation());
    } else if (object == null && key != null && !relation().field().nullable()) {
        throw new DoesNotExist(relation() + " is not set, and may not be null: set it before it is asked for.");
    }
    return object;
}
