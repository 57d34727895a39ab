// right because: COALESCE makes false of what is unknown, and leaves the rest as it is
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    return nots % 2 == 0 ? condition : guarded(condition, column);
}

private Expression guarded(Expression condition, Column column) {
    return Func.of("COALESCE", Types.BOOLEAN, condition, Truth.NEVER);
}
