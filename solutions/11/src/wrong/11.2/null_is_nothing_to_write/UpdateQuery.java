// misconception: null says that nothing is to be written
// refused with: null was given: the row's price is to go
public static Statement update(Query query, Map<String, ?> values) {
    query.refuseSlice("update");
    Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
    values.forEach((name, value) -> {
        FieldMeta field = query.model().field(name);
        if (value == null) {
            return;
        }
        assignments.put(field, assigned(query, field, value));
    });
    return Statement.update(query.model(), assignments, query.where());
}
