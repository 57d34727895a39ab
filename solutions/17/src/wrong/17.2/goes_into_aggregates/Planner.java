// misconception: what COUNT is taken over must be grouped by
// refused with: something of his works was grouped by

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression)) {
        return;
    }
    boolean inParts = expression.containsAggregate()
        || expression.type() == Types.BOOLEAN && !expression.children().isEmpty();
    if (inParts) {
        expression.children().forEach(child -> addGroups(child, groups));
    } else {
        groups.add(expression);
    }
}
