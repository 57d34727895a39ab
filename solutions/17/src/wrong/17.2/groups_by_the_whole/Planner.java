// misconception: what is no aggregate can be grouped by
// refused with: An expression of two aggregates is no part of a group either

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (!(expression instanceof Aggregate)) {
        groups.add(expression);
    }
}
