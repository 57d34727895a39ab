// misconception: null turns the question around
// refused with: negative = false, and null needs no row

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part part = new Filter(inside).plain(path, value, value == null);
    inside.settle(Set.of(), part.needed());
    Expression match = part.condition();
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match, new Comparison(new Column(field), "=", new Outer(outer))))));
}
