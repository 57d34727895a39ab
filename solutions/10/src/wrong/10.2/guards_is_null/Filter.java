// misconception: IS NOT is the operator that asks for null
// refused with: IS NULL is never unknown
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    boolean is = condition instanceof Comparison c && c.operator().equals("IS NOT");
    return nots % 2 == 1 && !is ? guarded(condition, column) : condition;
}
