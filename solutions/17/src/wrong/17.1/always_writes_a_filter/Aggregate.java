// misconception: a filter that is always true does no harm
// refused with: An aggregate over all rows needs no FILTER

@Override public void render(SqlWriter sql) {
    sql.append(function.sqlName() + (isDistinct ? "(DISTINCT " : "("));
    argument.ifPresentOrElse(sql::append, () -> sql.append("*"));
    sql.append(")");
    sql.append(" FILTER (WHERE ").append(filter).append(")");
}
