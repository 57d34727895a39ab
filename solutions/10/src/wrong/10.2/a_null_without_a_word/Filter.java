// misconception: only a lookup without a word, or isnull, asks for null
// refused with: asked by exact
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    boolean asks = path.words().isEmpty() && lookup.value() == null || path.words().contains("isnull");
    return nots % 2 == 1 && !asks ? guarded(condition, column) : condition;
}
