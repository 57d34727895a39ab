// misconception: what is not joined by AND is joined by OR
// refused with: thick XOR Emma: the connector is the one that was given
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
    Connector c = with == Connector.AND || parts.size() == 1 ? Connector.AND : Connector.OR;
    return new Q(c, false, parts);
}
