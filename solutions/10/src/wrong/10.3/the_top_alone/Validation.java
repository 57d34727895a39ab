// misconception: columns stand right below the condition
// refused with: yet a column is left
 
private Expression ofObject(Expression expression) {
    return expression.map(part -> part instanceof Column column ? Cast.of(column.field().get(object), column.type()) : part);
}
