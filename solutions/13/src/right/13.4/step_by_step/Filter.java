// right because: rows of rows: each condition in turn

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    Query query = Query.of(field.model());
    Resolver resolver = Resolver.forFilter(query.rows());
    Part part = new Filter(resolver).plain(path, value, false);
    resolver.settle(Set.of(), part.needed());
    Expression met = part.condition();
    TableRows rows = query.rows().and(resolver.tables(), met);
    rows = rows.and(rows.from(), new Comparison(new Outer(outer), "=", new Column(field)));
    return query.with(rows);
}
