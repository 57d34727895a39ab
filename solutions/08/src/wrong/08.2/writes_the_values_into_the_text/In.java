// misconception: in brackets a value is safe
// refused with: The values write themselves

@Override public void render(SqlWriter sql) {
    sql.append(value).append(" IN (");
    sql.list(choices, ", ", choice -> sql.append("'" + ((Param) choice).value() + "'"));
    sql.append(")");
}
