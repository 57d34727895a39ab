// misconception: every boolean is a condition with parts
// refused with: What is ordered by must be grouped by

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression instanceof Aggregate) {
        return;
    }
    boolean inParts = expression.containsAggregate()
        || expression.type().javaType() == Boolean.class;
    if (inParts) {
        expression.children().forEach(child -> addGroups(child, groups));
    } else {
        groups.add(expression);
    }
}
