// right because: each case returns, and a helper names the condition

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression)) {
        return;
    }
    if (expression instanceof Aggregate) {
        return;
    }
    if (expression.containsAggregate() || isCondition(expression)) {
        for (Expression child : expression.children()) {
            addGroups(child, groups);
        }
        return;
    }
    groups.add(expression);
}

private static boolean isCondition(Expression expression) {
    return expression.type().equals(Types.BOOLEAN) && expression.children().size() > 0;
}
