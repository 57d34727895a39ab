// misconception: each model has an id
// refused with: The key of a press is called code

private void load(Relation relation) {
    Query target = Query.of(relation.target()).and(new Column(relation.target().field("id")).is(key)).unordered();
    T loaded = QuerySet.<T>of(target).list().stream().findFirst()
        .orElseThrow(() -> new DoesNotExist(relation + " refers to " + relation.target().name() + " " + key
            + ", which is not in the database."));
    set(loaded);
}
