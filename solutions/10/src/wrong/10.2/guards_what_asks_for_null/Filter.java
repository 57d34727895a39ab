// misconception: a guard does no harm
// refused with: asks for a value and for none at once
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    return nots % 2 == 1 ? guarded(condition, column) : condition;
}
