// misconception: what is no field cannot be written
// refused with: The model has no field 'pagse'
public static Statement update(Query query, Map<String, ?> values) {
    query.refuseSlice("update");
    Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
    values.forEach((name, value) -> {
        query.model().find(name).ifPresent(field -> assignments.put(field, assigned(query, field, value)));
    });
    return Statement.update(query.model(), assignments, query.where());
}
