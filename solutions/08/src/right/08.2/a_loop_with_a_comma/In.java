// right because: the comma may be written by hand, as long as each value writes itself

@Override public void render(SqlWriter sql) {
    sql.append(value).append(" IN (");
    for (int i = 0; i < choices.size(); i++) {
        sql.append(i == 0 ? "" : ", ").append(choices.get(i));
    }
    sql.append(")");
}
