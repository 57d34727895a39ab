// misconception: to group by the parts is to group by the whole
// refused with: by that sum, as a whole

private static void addGroups(Expression expression, Set<Expression> groups) {
    if (groups.contains(expression) || expression instanceof Aggregate) {
        return;
    }
    boolean inParts = !expression.children().isEmpty();
    if (inParts) {
        expression.children().forEach(child -> addGroups(child, groups));
    } else {
        groups.add(expression);
    }
}
