// misconception: a reference is a way, and holds no object
// refused with: What was loaded is kept

public T get() {
    if (object == null && key != null) {
        load(relation());
    } else if (object == null && !relation().field().nullable()) {
        throw new DoesNotExist(relation() + " is not set, and may not be null: set it before it is asked for.");
    }
    T loaded = object;
    object = key == null ? object : null;
    return loaded;
}
