// right because: the lookup says whether it asks for null, and an early return may say so
private Expression lookup(FieldLookup lookup, int nots) {
    Path path = Path.of(model, lookup.path());
    Column column = new Column(path.target());
    Expression condition = Lookups.build(column, path.words(), lookup.value());
    boolean asksForNull = lookup.value() == null || path.words().equals(List.of("isnull"));
    if (asksForNull || nots % 2 == 0) {
        return condition;
    }
    return guarded(condition, column);
}

private Expression guarded(Expression condition, Column column) {
    if (!column.field().nullable()) {
        return condition;
    }
    return Junction.and(List.of(Comparison.isNull(column, false), condition));
}
