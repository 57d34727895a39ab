// right because: the cases one after another, and an error in other words

public T get() {
    if (object != null) {
        return object;
    }
    if (key != null) {
        load(relation());
        return object;
    }
    if (relation().field().nullable()) {
        return null;
    }
    throw new DoesNotExist(relation() + " has no value yet.");
}
