// misconception: a row is tied by its primary key
// refused with: it must be a book of his

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part part = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), part.needed());
    Expression match = part.condition();
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match, new Comparison(new Column(field.model().primaryKey()), "=", new Outer(outer))))));
}
