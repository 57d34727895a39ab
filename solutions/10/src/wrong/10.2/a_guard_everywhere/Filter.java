// misconception: what is unknown and what is false are the same where no NOT stands above
// refused with: where no NOT loses a row
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
    return operator.startsWith("IS") ? condition : guarded(condition, column);
}
