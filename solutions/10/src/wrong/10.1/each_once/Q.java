// misconception: a condition that comes twice says nothing new
// refused with: A condition that comes twice is two parts
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("null");
    }
    Set<Expression> parts = new LinkedHashSet<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, List.copyOf(parts));
}
