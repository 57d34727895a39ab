// misconception: what is set is set in the database
// refused with: To refer to another object changes memory

public void set(T other) {
    object = other;
    key = other == null ? null : other.pk();
    if (owner.isStored()) {
        owner.save();
    }
}

private void load(Relation relation) {
    Query target = Query.of(relation.target()).and(new Column(relation.target().primaryKey()).is(key)).unordered();
    T loaded = QuerySet.<T>of(target).list().stream().findFirst()
        .orElseThrow(() -> new DoesNotExist(relation + " refers to " + relation.target().name() + " " + key
            + ", which is not in the database."));
    object = loaded;
}
