// misconception: related rows are tied to the primary key outside
// refused with: compare field with outer, whichever they are

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    Expression tie = new Comparison(new Column(field), "=", new Outer(new Column(outer.field().model().primaryKey())));
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), tie))));
}
