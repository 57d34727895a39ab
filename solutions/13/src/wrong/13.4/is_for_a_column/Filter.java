// misconception: is() compares with anything
// refused with: is(...) takes plain values

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    Expression tie = new Column(field).is(new Outer(outer));
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), tie))));
}
