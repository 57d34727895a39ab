// misconception: a null has no type
// refused with: The database refused the question
private Expression ofObject(Expression expression) {
    if (expression instanceof Column column) {
        Object value = column.field().get(object);
        return value == null ? new Param(null, column.type()) : Cast.of(value, column.type());
    }
    return expression.map(this::ofObject);
}
