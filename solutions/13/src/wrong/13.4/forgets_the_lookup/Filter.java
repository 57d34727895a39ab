// misconception: the inner query asks for related rows
// refused with: it must be a book of his, AND of fiction

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
    return Query.of(field.model()).with(rows.and(inside.tables(), tie));
}
