// misconception: where null is allowed, a row that is gone is null
// refused with: The key may be null, but it is not: it leads nowhere

private void load(Relation relation) {
    object = QuerySet.<T>of(Query.of(relation.target())).filter("pk", key).first().orElse(null);
    if (object == null && !relation.field().nullable()) {
        throw new DoesNotExist(relation + " " + key + " is gone.");
    }
}
