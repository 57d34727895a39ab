// misconception: the inner query begins at the model of the outer row
// refused with: whose table 0 is that of field.model()

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(outer.field().model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
    return Query.of(outer.field().model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), tie))));
}
