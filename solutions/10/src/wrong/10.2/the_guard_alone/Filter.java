// misconception: it is the guard that decides
// refused with: a pamphlet without a price does not cost more than 20
private Expression guarded(Expression condition, Column column) {
    return Comparison.isNull(column, false);
}
