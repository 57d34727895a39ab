// misconception: what counts is the key
// refused with: The object that was set is the one to give

public void set(T other) {
    key = other == null ? null : other.pk();
}

private void load(Relation relation) {
    Query target = Query.of(relation.target()).and(new Column(relation.target().primaryKey()).is(key)).unordered();
    T loaded = QuerySet.<T>of(target).list().stream().findFirst()
        .orElseThrow(() -> new DoesNotExist(relation + " refers to " + relation.target().name() + " " + key
            + ", which is not in the database."));
    object = loaded;
}
