// misconception: the first place is 0, as in a list
// refused with: JDBC counts the marks from 1
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    for (int i = 0; i < sql.parameters().size(); i++) {
        statement.setObject(i, sql.parameters().get(i));
    }
}
