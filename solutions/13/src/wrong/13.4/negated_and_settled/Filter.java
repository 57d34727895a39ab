// misconception: a NOT is around, so it is negative
// refused with: asked with negative = false

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, true);
    inside.settle(Set.of(), match.needed());
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), new Comparison(new Column(field), "=", new Outer(outer))))));
}
