// misconception: conditions are a set
// refused with: All three parts are there, in another order
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("null");
    }
    Set<Expression> parts = new HashSet<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, List.copyOf(parts));
}
