// misconception: values are asked of the model, whatever was said before
// refused with: MultipleObjectsReturned

public static Query apply(Query query, List<String> names) {
    TableRows rows = Query.of(query.model()).rows();
    Resolver resolver = Resolver.forValues(rows);
    List<Selection> selections = names.isEmpty() ? all(query)
        : names.stream().map(name -> new Selection(resolver.value(name), name)).toList();
    return Query.of(query.model()).with(rows.with(resolver.tables())).with(new Reads.Values(selections));
}
