// right because: with brackets around each side, nothing outside can come between
@Override public void render(SqlWriter sql) {
    sql.append("(").append(left).append(")").operator(operator).append("(").append(right).append(")");
}
