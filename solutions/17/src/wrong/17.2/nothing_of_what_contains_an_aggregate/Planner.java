// misconception: what an aggregate is in needs no group
// refused with: The year of birth must be grouped by

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression.containsAggregate()) {
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
