// misconception: the resolver has the tables from the start
// refused with: once it has gone all paths

public static Query apply(Query query, List<String> names) {
    Resolver resolver = Resolver.forValues(query.rows());
    Query joined = query.with(query.rows().with(resolver.tables()));
    List<Selection> selections = names.isEmpty() ? all(query)
        : names.stream().map(name -> new Selection(resolver.value(name), name)).toList();
    return joined.with(new Reads.Values(selections));
}
