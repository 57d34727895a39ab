// misconception: one part is left where one condition was given
// refused with: the connector is AND, whatever it was
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
    return new Q(conditions.length == 1 ? Connector.AND : with, false, parts);
}
