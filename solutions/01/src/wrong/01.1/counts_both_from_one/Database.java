// misconception: a list and a statement count alike
// refused with: a list counts from 0
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    for (int i = 1; i <= sql.parameters().size(); i++) {
        statement.setObject(i, sql.parameters().get(i));
    }
}
