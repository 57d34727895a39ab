// misconception: NULL is sent as the word null
// refused with: NULL is no text
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int index = 1;
    for (Object parameter : sql.parameters()) {
        statement.setObject(index++, parameter == null ? "null" : parameter);
    }
}
