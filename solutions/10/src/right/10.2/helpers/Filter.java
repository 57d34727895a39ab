// right because: what is asked may have names
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    boolean needsGuard = isOdd(nots) && !asksForNull(condition) && column.field().nullable();
    return needsGuard ? guarded(condition, column) : condition;
}
private static boolean isOdd(int n) { return (n & 1) != 0; }
private static boolean asksForNull(Expression condition) {
    return condition instanceof Comparison c && c.right() == Literal.NULL;
}
private Expression guarded(Expression condition, Column column) {
    return Junction.of(Junction.Connector.AND, false, List.of(condition, Comparison.isNull(column, false)));
}
