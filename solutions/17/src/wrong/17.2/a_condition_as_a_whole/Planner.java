// misconception: a condition is a value like any other
// refused with: by its parts

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression instanceof Aggregate) {
        return;
    }
    boolean inParts = expression.containsAggregate();
    if (inParts) {
        expression.children().forEach(child -> addGroups(child, groups));
    } else {
        groups.add(expression);
    }
}
