// misconception: AND IS NULL keeps the rows that have a null
// refused with: a pamphlet without a price does not cost more than 20
private Expression guarded(Expression condition, Column column) {
    return Junction.and(List.of(condition, Comparison.isNull(column, true)));
}
