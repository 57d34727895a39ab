// misconception: a sum is an aggregate, so there are groups
// refused with: The sum in a window makes no groups

@Override public boolean containsAggregate() { return children().stream().anyMatch(Expression::containsAggregate); }
