// misconception: a condition grows when another is joined to it
// refused with: a new one is made each time
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("A condition is null, which says nothing: leave it out.");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else {
            parts.add(condition);
        }
    }
    if (conditions.length > 0 && conditions[0] instanceof Q first && with == Connector.AND && first.connector == with && !first.negated && !first.isEmpty()) {
        first.parts.clear();
        first.parts.addAll(parts);
        return first;
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
}
