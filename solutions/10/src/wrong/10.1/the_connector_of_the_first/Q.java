// misconception: the first condition says how all are joined
// refused with: whatever the parts have
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("null");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() < 2 ? Connector.AND : conditions[0] instanceof Q q && q.parts.size() > 1 ? q.connector : with, false, parts);
}
