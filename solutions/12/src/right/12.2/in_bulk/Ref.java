// right because: inBulk gives the rows by key

private void load(Relation relation) {
    object = QuerySet.<T>of(Query.of(relation.target())).inBulk(List.of(key)).get(key);
    if (object == null) {
        throw new DoesNotExist(relation.target() + " " + key + " is not there (" + relation + ")");
    }
}
