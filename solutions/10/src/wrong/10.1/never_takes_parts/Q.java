// misconception: brackets do no harm
// refused with: An OR joined to an OR is one OR of three
private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Arrays.asList(conditions).contains(null)) {
        throw new QueryError("A condition is null, which says nothing: leave it out.");
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression condition : conditions) {
        parts.add(condition);
    }
    return new Q(parts.size() == 1 ? Connector.AND : with, false, List.copyOf(parts));
}
