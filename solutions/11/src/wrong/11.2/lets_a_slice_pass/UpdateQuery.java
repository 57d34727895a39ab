// misconception: ten rows of an order are a condition
// refused with: An UPDATE has no LIMIT
public static Statement update(Query query, Map<String, ?> values) {
    Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
    values.forEach((name, value) -> {
        FieldMeta field = query.model().field(name);
        assignments.put(field, assigned(query, field, value));
    });
    return Statement.update(query.model(), assignments, query.where());
}
