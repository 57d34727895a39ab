// misconception: the tables are the same before and after
// refused with: a join is still LEFT in the inner query

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    From tables = inside.tables();
    inside.settle(Set.of(), match.needed());
    return Query.of(field.model()).with(rows.and(tables, Junction.and(List.of(match.condition(), new Comparison(new Column(field), "=", new Outer(outer))))));
}
