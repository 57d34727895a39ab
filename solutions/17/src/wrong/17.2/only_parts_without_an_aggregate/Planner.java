// misconception: a part with an aggregate in it needs no group
// refused with: Each part has the same rules as the whole

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression instanceof Aggregate) {
        return;
    }
    if (expression.containsAggregate()) {
        expression.children().stream().filter(part -> !part.containsAggregate()).forEach(part -> addGroups(part, groups));
    } else if (expression.type() == Types.BOOLEAN && !expression.children().isEmpty()) {
        expression.children().forEach(part -> addGroups(part, groups));
    } else {
        groups.add(expression);
    }
}
