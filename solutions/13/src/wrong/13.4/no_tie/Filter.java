// misconception: the inner query knows whose books are meant
// refused with: It must be tied to the row outside

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
    return Query.of(field.model()).with(rows.and(inside.tables(), match.condition()));
}
