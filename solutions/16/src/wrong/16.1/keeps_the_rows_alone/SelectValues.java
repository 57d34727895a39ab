// misconception: a query is its rows
// refused with: had a filter, an order and a limit

public static Query apply(Query query, List<String> names) {
    Resolver resolver = Resolver.forValues(query.rows());
    List<Selection> selections = new java.util.ArrayList<>();
    for (String name : names) {
        selections.add(new Selection(resolver.value(name), name));
    }
    if (names.isEmpty()) {
        selections.addAll(all(query));
    }
    return Query.of(query.model()).with(query.rows().with(resolver.tables())).with(new Reads.Values(selections));
}
