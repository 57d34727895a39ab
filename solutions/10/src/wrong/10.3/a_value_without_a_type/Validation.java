// misconception: a value has its type from Java
// refused with: a value that stands beside no column needs a type
private Expression ofObject(Expression expression) {
    return expression instanceof Column column ? new Param(column.field().get(object), column.type()) : expression.map(this::ofObject);
}
