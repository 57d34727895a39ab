// misconception: which of them it is, Java can see
// refused with: The database was not told which writer is wanted

private void load(Relation relation) {
    Query target = Query.of(relation.target()).unordered();
    T loaded = QuerySet.<T>of(target).list().stream().filter(each -> each.pk().equals(key)).findFirst()
        .orElseThrow(() -> new DoesNotExist(relation + " refers to " + relation.target().name() + " " + key
            + ", which is not in the database."));
    set(loaded);
}
