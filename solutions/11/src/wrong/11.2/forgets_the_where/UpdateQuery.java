// misconception: a queryset is a table
// refused with: the UPDATE met other rows than those
public static Statement update(Query query, Map<String, ?> values) {
    query.refuseSlice("update");
    Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
    values.forEach((name, value) -> {
        FieldMeta field = query.model().field(name);
        assignments.put(field, assigned(query, field, value));
    });
    return Statement.update(query.model(), assignments, Truth.ALWAYS);
}
