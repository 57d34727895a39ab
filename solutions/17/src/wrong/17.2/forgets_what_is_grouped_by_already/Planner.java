// misconception: a condition has parts even where it is grouped by
// refused with: what is in groups needs nothing more

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (expression instanceof Aggregate) {
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
