// misconception: only the connector says whether a condition gives its parts
// refused with: its parts without its NOT would be another condition
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("A condition is null, which says nothing: leave it out.");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && (q.connector == with || q.parts.size() <= 1)) {
            parts.addAll(q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, List.copyOf(parts));
}
