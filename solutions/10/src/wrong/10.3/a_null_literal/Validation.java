// misconception: a null is NULL, whatever stands there
// refused with: null is such a value, too
private Expression ofObject(Expression expression) {
    if (expression instanceof Column column) {
        Object value = column.field().get(object);
        return value == null ? Literal.NULL : Cast.of(value, column.type());
    }
    return expression.map(this::ofObject);
}
