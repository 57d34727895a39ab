// right because: rows that are tied, and of these those that the lookup meets

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    inside.settle(Set.of(), match.needed());
    TableRows tied = rows.and(rows.from(), new Comparison(new Column(field), "=", new Outer(outer)));
    return Query.of(field.model()).with(tied.and(inside.tables(), match.condition())); 
}
