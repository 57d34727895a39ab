// misconception: where there is no key, there is no object
// refused with: To have no key is not to have no object

public T get() {
    if (key() == null && relation().field().nullable()) {
        return null;
    }
    if (object == null) {
        if (key == null) {
            throw new DoesNotExist(relation() + " is not set.");
        }
        load(relation());
    }
    return object;
}
