// right because: NOT (price IS NULL OR NOT a) is a guarded a
private Expression guarded(Expression condition, Column column) {
    if (!column.field().nullable()) return condition;
    return Junction.not(Junction.of(Junction.Connector.OR, false, List.of(Comparison.isNull(column, true), Junction.not(condition))));
}
