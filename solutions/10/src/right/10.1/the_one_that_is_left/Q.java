// right because: where one condition is left, it may be given as it is
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
    if (parts.size() == 1 && parts.get(0) instanceof Q q) return q;
    return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
}
