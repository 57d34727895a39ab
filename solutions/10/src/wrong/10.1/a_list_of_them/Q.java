// misconception: List.of takes care of null
// refused with: A null is no condition
private static Q join(Connector with, Expression... conditions) {
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : List.of(conditions)) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
}
