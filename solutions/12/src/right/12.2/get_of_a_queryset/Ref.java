// right because: get finds one row, and its error is told in words of the relation

public void set(T other) {
    if (other == null) {
        key = null;
    } else {
        key = other.pk();
    }
    object = other;
}

private void load(Relation relation) {
    try {
        object = QuerySet.<T>of(Query.of(relation.target())).get("pk", key);
    } catch (DoesNotExist e) {
        throw new DoesNotExist(relation + ": no row has the key " + key);
    }
}
