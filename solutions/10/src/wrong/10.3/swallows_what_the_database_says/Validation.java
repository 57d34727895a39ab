// misconception: what cannot be asked is met
// refused with: fullClean took a pair of 3 books
private boolean isMet(Expression condition) {
    try {
        return !object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getObject(1)).contains(false);
    } catch (bookworm.errors.BookwormException e) {
        return true;
    }
}
private Expression ofObject(Expression expression) { return expression instanceof Column column ? new Param(column.field().get(object), column.type()) : expression.map(this::ofObject); }
