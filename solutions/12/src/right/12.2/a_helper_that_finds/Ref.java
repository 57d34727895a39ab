// right because: a method of its own for the missing key

public T get() {
    if (isLoaded()) {
        return object == null ? none() : object;
    }
    load(relation());
    return object;
}

private T none() {
    Relation relation = relation();
    if (!relation.field().nullable()) {
        throw new DoesNotExist("No object in " + relation + ".");
    }
    return null;
}
