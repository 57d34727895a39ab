// right because: a guard that is true of each row changes nothing
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    boolean asksForNull = condition.equals(Comparison.isNull(column, true));
    return nots % 2 == 1 && !asksForNull ? guarded(condition, column) : condition;
}

private Expression guarded(Expression condition, Column column) {
    return Junction.and(List.of(condition, Comparison.isNull(column, false)));
}
