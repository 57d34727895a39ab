// misconception: first see that it is there, then read it
// refused with: the row itself tells whether it is there

private void load(Relation relation) {
    QuerySet<T> rows = QuerySet.<T>of(Query.of(relation.target())).filter("pk", key);
    if (!rows.exists()) {
        throw new DoesNotExist(relation + " names " + key + ", and there is no such row.");
    }
    object = rows.get();
}
