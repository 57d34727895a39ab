// misconception: each choice is a value
// refused with: let each write itself

@Override public void render(SqlWriter sql) {
    sql.append(value).append(" IN (");
    sql.list(choices, ", ", choice -> sql.parameter(((Param) choice).toJdbc()));
    sql.append(")");
}
