// misconception: the database knows what no key means
// refused with: and that is no error

public T get() {
    if (object == null && (key != null || relation().field().nullable())) {
        load(relation());
    } else if (object == null && !relation().field().nullable()) {
        throw new DoesNotExist(relation() + " is not set, and may not be null: set it before it is asked for.");
    }
    return object;
}
