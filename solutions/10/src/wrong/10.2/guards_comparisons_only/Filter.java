// misconception: a lookup makes a Comparison
// refused with: Not each lookup makes a Comparison
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    boolean asksForValue = condition instanceof Comparison comparison && !comparison.operator().startsWith("IS");
    return nots % 2 == 1 && asksForValue ? guarded(condition, column) : condition;
}
