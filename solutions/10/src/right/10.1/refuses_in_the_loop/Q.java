// right because: null may be met on the way, as long as it is refused
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null) {
        throw new QueryError("There are no conditions: the array is null.");
    }
    ArrayList<Expression> parts = new ArrayList<>();
    for (int i = 0; i < conditions.length; i++) {
        Expression condition = conditions[i];
        if (condition == null) {
            throw new QueryError("Condition " + i + " is null.");
        }
        if (condition instanceof Q && ((Q) condition).isEmpty()) {
            continue;
        }
        if (condition instanceof Q && ((Q) condition).addsItsPartsTo(with)) {
            parts.addAll(((Q) condition).parts());
            continue;
        }
        parts.add(condition);
    }
    if (parts.size() == 1) {
        return new Q(Connector.AND, false, parts);
    }
    return new Q(with, false, parts);
}
