// misconception: an empty condition is true, and true may stand in an OR
// refused with: joined to another, by AND or by OR, it adds nothing
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("A condition is null, which says nothing: leave it out.");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && !q.negated && (q.connector == with || q.parts.size() == 1)) {
            parts.addAll(q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, List.copyOf(parts));
}
