// misconception: PARTITION BY groups, as GROUP BY does
// refused with: A partition is no group

@Override public boolean containsAggregate() {
    return !partition.isEmpty() || function.children().stream().anyMatch(Expression::containsAggregate);
}
