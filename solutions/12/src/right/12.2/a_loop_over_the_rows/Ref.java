// right because: pk is a lookup, and a loop over one row or none finds it

private void load(Relation relation) {
    List<T> rows = QuerySet.<T>of(Query.of(relation.target())).filter("pk", key).list();
    for (T row : rows) {
        object = row;
    }
    if (object == null) {
        throw new DoesNotExist("There is no " + relation.target() + " " + key + ", which " + relation + " names.");
    }
}
