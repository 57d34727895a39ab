// misconception: without a key there is nothing
// refused with: A writer was set, and is there, although he has no key yet

public T get() {
    Relation relation = relation();
    if (key == null) {
        if (relation.field().nullable()) {
            return null;
        }
        throw new DoesNotExist(relation + " is not set.");
    }
    if (object == null) {
        load(relation);
    }
    return object;
}
