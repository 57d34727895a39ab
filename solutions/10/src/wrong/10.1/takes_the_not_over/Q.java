// misconception: a condition that is made of a denied one is denied
// refused with: what join makes is not negated
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
    return new Q(parts.size() == 1 ? Connector.AND : with, conditions.length > 0 && conditions[0] instanceof Q q && q.negated, parts);
}
