// misconception: a NOT is one NOT
// refused with: three NOTs stand above price > 20
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
    return nots == 1 && !operator.startsWith("IS") ? guarded(condition, column) : condition;
}
