// misconception: a CHECK takes each comparison with null
// refused with: its rule is false, not unknown
private Expression ofObject(Expression expression) {
    if (expression instanceof Comparison comparison && comparison.left() instanceof Column left && left.field().get(object) == null) {
        return Truth.ALWAYS;
    }
    return expression instanceof Column column ? Cast.of(column.field().get(object), column.type()) : expression.map(this::ofObject);
}
