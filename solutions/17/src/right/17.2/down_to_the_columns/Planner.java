// right because: columns make the same groups or smaller ones, and H2 takes a sum within a larger expression only by its columns

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression instanceof Aggregate) {
        return;
    }
    boolean inParts = expression.containsAggregate()
        || expression.type() == Types.BOOLEAN && !expression.children().isEmpty();
    if (inParts) {
        expression.children().forEach(child -> addColumns(child, groups));
    } else {
        groups.add(expression);
    }
}

private static void addColumns(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression instanceof Aggregate) {
        return;
    }
    if (expression.children().isEmpty()) {
        groups.add(expression);
    }
    expression.children().forEach(child -> addColumns(child, groups));
}
