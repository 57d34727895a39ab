// right because: a path of one field is its column

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part part = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), part.needed());
    Expression match = part.condition();
    Column own = inside.column(Path.of(field.model(), field.name()));
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match, new Comparison(own, "=", new Outer(outer))))));
}
