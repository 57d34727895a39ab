// misconception: rows with a null are added by OR
// refused with: a pamphlet without a price does not cost more than 20
private Expression guarded(Expression condition, Column column) {
    return Junction.of(Junction.Connector.OR, false, List.of(condition, Comparison.isNull(column, true)));
}
