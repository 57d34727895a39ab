// misconception: a value is called like its field
// refused with: path and all

public static Query apply(Query query, List<String> names) {
    TableRows rows = query.rows();
    Resolver resolver = Resolver.forValues(rows);
    List<Selection> selections = names.isEmpty() ? all(query)
        : names.stream().map(name -> new Selection(resolver.value(name), name.substring(name.lastIndexOf("__") + 1).replace("_", ""))).toList();
    return query.with(rows.with(resolver.tables())).with(new Reads.Values(selections));
}
