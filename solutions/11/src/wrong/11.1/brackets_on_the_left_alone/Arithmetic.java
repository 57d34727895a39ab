// misconception: what was called first stands on the left
// refused with: SQL goes from left to right, unless there are brackets on the right too
@Override public void render(SqlWriter sql) {
    sql.append("(").append(left).append(")").operator(operator).append(right);
}
