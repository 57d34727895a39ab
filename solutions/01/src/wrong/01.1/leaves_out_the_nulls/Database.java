// misconception: where there is nothing, there is nothing to bind
// refused with: its mark waits for it
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int index = 1;
    for (Object parameter : sql.parameters()) {
        if (parameter != null) {
            statement.setObject(index++, parameter);
        }
    }
}
