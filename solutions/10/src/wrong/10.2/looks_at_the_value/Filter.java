// misconception: who asks for null gives a null
// refused with: IS NULL is never unknown
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    return nots % 2 == 1 && lookup.value() != null ? guarded(condition, column) : condition;
}
