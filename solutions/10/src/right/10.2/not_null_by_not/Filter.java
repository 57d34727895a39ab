// right because: NOT (price IS NULL) is a guard, too
private Expression guarded(Expression condition, Column column) {
    return Junction.and(List.of(Junction.not(Comparison.isNull(column, true)), condition));
}
