// right because: the order in which fields are set means nothing, and refused is refused
public static Statement update(Query query, Map<String, ?> values) {
    Map<FieldMeta, Expression> assignments = new HashMap<>();
    values.forEach((name, value) -> {
        FieldMeta field = query.model().field(name);
        assignments.put(field, assigned(query, field, value));
    });
    query.refuseSlice("update");
    return Statement.update(query.model(), assignments, query.where());
}
