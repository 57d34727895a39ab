// right because: a loop goes through a map as well
public static Statement update(Query query, Map<String, ?> values) {
    query.refuseSlice("update");
    Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
    for (Map.Entry<String, ?> entry : values.entrySet()) {
        FieldMeta field = query.model().field(entry.getKey());
        assignments.put(field, assigned(query, field, entry.getValue()));
    }
    return Statement.update(query.model(), assignments, query.where());
}
