// right because: a loop adds what a stream maps

public static Query apply(Query query, List<String> names) {
    if (names.isEmpty()) {
        return query.with(new Reads.Values(all(query)));
    }
    Resolver resolver = Resolver.forValues(query.rows());
    List<Selection> selections = new java.util.ArrayList<>();
    for (String name : names) {
        Expression expression = resolver.value(name);
        selections.add(new Selection(expression, name));
    }
    TableRows joined = query.rows().with(resolver.tables());
    return query.with(new Reads.Values(selections)).with(joined);
}
