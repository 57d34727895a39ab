// misconception: get says it all
// refused with: a DoesNotExist says which key it was

private void load(Relation relation) {
    set(QuerySet.<T>of(Query.of(relation.target())).get("pk", key));
}
