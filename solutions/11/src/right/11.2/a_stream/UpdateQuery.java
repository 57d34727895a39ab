// right because: collected from a stream
public static Statement update(Query query, Map<String, ?> values) {
    query.refuseSlice("update");
    Map<FieldMeta, Expression> sets = values.entrySet().stream().collect(java.util.stream.Collectors.toMap(
        each -> query.model().field(each.getKey()), each -> assigned(query, query.model().field(each.getKey()), each.getValue())));
    return Statement.update(query.model(), sets, query.where());
}
