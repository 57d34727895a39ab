// misconception: the value is always a column
// refused with: let each write itself

@Override public void render(SqlWriter sql) {
    sql.identifier(((Column) value).field().column()).append(" IN (").append(choices).append(")");
}
