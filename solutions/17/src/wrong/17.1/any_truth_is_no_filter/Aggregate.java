// misconception: a Truth says that there is no filter
// refused with: Only Truth.ALWAYS is not written

@Override public void render(SqlWriter sql) {
    sql.append(function.sqlName() + (isDistinct ? "(DISTINCT " : "("));
    argument.ifPresentOrElse(sql::append, () -> sql.append("*"));
    sql.append(")");
    if (!(filter instanceof Truth)) {
        sql.append(" FILTER (WHERE ").append(filter).append(")");
    }
}
