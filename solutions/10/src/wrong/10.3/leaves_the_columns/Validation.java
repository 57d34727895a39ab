// misconception: the database knows the columns
// refused with: yet a column is left
private Expression ofObject(Expression expression) { return expression; }
