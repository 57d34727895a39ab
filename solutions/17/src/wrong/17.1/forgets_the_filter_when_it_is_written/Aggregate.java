// misconception: a filter is the WHERE's affair
// refused with: goes behind the

@Override public void render(SqlWriter sql) {
    sql.append(function.sqlName() + (isDistinct ? "(DISTINCT " : "("));
    argument.ifPresentOrElse(sql::append, () -> sql.append("*"));
    sql.append(")");
}
