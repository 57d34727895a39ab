// right because: what append does with a node is to let it render itself
@Override public void render(SqlWriter sql) {
    sql.append("(");
    left.render(sql);
    sql.operator(operator);
    right.render(sql);
    sql.append(")");
}
