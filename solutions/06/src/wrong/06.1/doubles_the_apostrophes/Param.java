// misconception: an apostrophe ends a text wherever it stands
// refused with: Behind a mark its apostrophe ends nothing
@Override public void render(SqlWriter sql) {
    Object taken = toJdbc();
    sql.parameter(taken instanceof String text ? text.replace("'", "''") : taken);
}
