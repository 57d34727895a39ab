// misconception: a condition drops the rows that a LEFT JOIN keeps, so the answer is the same
// refused with: a join is still LEFT in the inner query

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), tie))));
}
