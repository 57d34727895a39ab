// misconception: a null is an illegal argument, as elsewhere in Java
// refused with: A null is no condition
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new IllegalArgumentException("null");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
}
