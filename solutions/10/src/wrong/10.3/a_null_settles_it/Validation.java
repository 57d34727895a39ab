// misconception: where a value is null, the rule is unknown
// refused with: its rule is false, not unknown
private boolean isMet(Expression condition) {
    Object answer = object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getObject(1)).get(0);
    return Boolean.TRUE.equals(answer) || hasNull(condition);
}

private boolean hasNull(Expression expression) {
    return expression instanceof Column column && column.field().get(object) == null || expression.children().stream().anyMatch(this::hasNull);
}
