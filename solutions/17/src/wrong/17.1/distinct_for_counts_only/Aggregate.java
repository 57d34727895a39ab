// misconception: DISTINCT is a word of COUNT
// refused with: any function may be asked for DISTINCT

@Override public void render(SqlWriter sql) {
    sql.append(function.sqlName() + (isDistinct && function == Aggregates.COUNT ? "(DISTINCT " : "("));
    argument.ifPresentOrElse(sql::append, () -> sql.append("*"));
    sql.append(")");
    if (!Truth.ALWAYS.equals(filter)) {
        sql.append(" FILTER (WHERE ").append(filter).append(")");
    }
}
