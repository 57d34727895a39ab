// misconception: the argument comes first
// refused with: what was called comes first, and the argument second
@Override public void render(SqlWriter sql) {
    sql.append("(").append(right).operator(operator).append(left).append(")");
}
