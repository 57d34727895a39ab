// misconception: what is sent to a database is text
// refused with: NULL is no text
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int index = 1;
    for (Object parameter : sql.parameters()) {
        statement.setString(index++, String.valueOf(parameter));
    }
}
