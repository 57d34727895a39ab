// misconception: no row, no object
// refused with: There is no writer 999, and get() did not say so

private void load(Relation relation) {
    Query target = Query.of(relation.target()).and(new Column(relation.target().primaryKey()).is(key)).unordered();
    T loaded = QuerySet.<T>of(target).list().stream().findFirst().orElse(null);
    object = loaded;
}
