// misconception: left is what the lookup uses
// refused with: a join is still LEFT in the inner query

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(match.needed(), Set.of());
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), new Comparison(new Column(field), "=", new Outer(outer))))));
}
