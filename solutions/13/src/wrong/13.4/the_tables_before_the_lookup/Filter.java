// misconception: the tables of a query are there from the start
// refused with: must have all tables that its resolver has joined

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
    return Query.of(field.model()).with(rows.and(rows.from(), Junction.and(List.of(match.condition(), tie))));
}
