// right because: equal is equal from either side

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part part = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), part.needed());
    Expression match = part.condition();
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match, new Comparison(new Outer(outer), "=", new Column(0, field))))));
}
