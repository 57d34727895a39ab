// misconception: NULL is a word of SQL and no value
// refused with: A null has a mark like any value
@Override public void render(SqlWriter sql) {
    if (value == null) {
        sql.append("NULL");
    } else {
        sql.parameter(toJdbc());
    }
}
