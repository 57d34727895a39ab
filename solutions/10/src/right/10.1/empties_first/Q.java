// right because: what is empty may be left out before anything is joined
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null) throw new QueryError("x");
    Expression[] said = Arrays.stream(conditions).filter(c -> {
        if (c == null) throw new QueryError("x");
        return !(c instanceof Q q) || !q.isEmpty();
    }).toArray(Expression[]::new);
    LinkedList<Expression> all = new LinkedList<>();
    for (Expression one : said) all.addAll(partsOf(one, with));
    return all.size() < 2 ? new Q(Connector.AND, false, all) : new Q(with, false, all);
}
private static List<Expression> partsOf(Expression one, Connector with) {
    return one instanceof Q q && q.addsItsPartsTo(with) ? q.parts : List.of(one);
}
public Q not() {
    if (negated) return new Q(connector, false, parts);
    return isEmpty() ? q0() : new Q(connector, true, parts);
}
private static Q q0() { return Q.all(); }
