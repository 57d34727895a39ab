// misconception: within EXISTS every join is INNER
// refused with: must keep one who has no book

private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
    TableRows rows = TableRows.of(field.model());
    Resolver inside = Resolver.forFilter(rows);
    Part match = new Filter(inside).plain(path, value, false);
    Set<Integer> all = new HashSet<>();
    for (int table = 1; table <= inside.tables().joins().size(); table++) {
        all.add(table);
    }
    inside.settle(Set.of(), all);
    Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
    return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), tie))));
}
