// misconception: the mark is render's, the value is parameter's
// refused with: One value writes one mark, and nothing else.
@Override public void render(SqlWriter sql) {
    sql.append("?");
    sql.parameter(toJdbc());
}
