// right because: an empty condition has no parts to add
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("null");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
}
