// misconception: what says nothing can be left out in silence
// refused with: A null was joined as if it were a condition
private static Q join(Connector with, Expression... conditions) {
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions == null ? new Expression[0] : conditions) {
        if (condition instanceof Q q && q.addsItsPartsTo(with)) {
            parts.addAll(q.isEmpty() ? List.of() : q.parts);
        } else if (condition != null) {
            parts.add(condition);
        }
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
}
