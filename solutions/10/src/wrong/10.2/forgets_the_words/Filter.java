// misconception: a lookup asks whether a column is equal
// refused with: price > 20.
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, List.of(), lookup.value());
    String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
    return nots % 2 == 1 && !operator.startsWith("IS") ? guarded(condition, column) : condition;
}
