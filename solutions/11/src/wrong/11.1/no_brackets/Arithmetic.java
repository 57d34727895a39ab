// misconception: SQL computes from left to right
// refused with: SQL multiplies first, unless there are brackets
@Override public void render(SqlWriter sql) {
    sql.append(left).operator(operator).append(right);
}
