// misconception: the guard belongs where no NOT stands
// refused with: a pamphlet without a price does not cost more than 20
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
    return nots % 2 == 0 && !operator.startsWith("IS") ? guarded(condition, column) : condition;
}
