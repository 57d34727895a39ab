// misconception: where two NOTs cancel, a guard does no harm
// refused with: where no NOT loses a row
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
    return nots > 0 && !operator.startsWith("IS") ? guarded(condition, column) : condition;
}
