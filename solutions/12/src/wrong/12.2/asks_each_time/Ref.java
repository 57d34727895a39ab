// misconception: what the database says now is always better
// refused with: What was loaded is kept

public T get() {
    if (key != null) {
        load(relation());
    } else if (object == null && !relation().field().nullable()) {
        throw new DoesNotExist(relation() + " is not set, and may not be null: set it before it is asked for.");
    }
    return object;
}
