// misconception: NOT turns what is not true into what is
// refused with: a pamphlet without a price does not cost more than 20
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    return condition;
}
