// misconception: an UPDATE sets a field
// refused with: Three fields were given, and each must be written
public static Statement update(Query query, Map<String, ?> values) {
    query.refuseSlice("update");
    Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
    values.forEach((name, value) -> {
        FieldMeta field = query.model().field(name);
        assignments.put(field, assigned(query, field, value));
    });
    assignments.keySet().retainAll(assignments.keySet().stream().limit(1).toList());
    return Statement.update(query.model(), assignments, query.where());
}
