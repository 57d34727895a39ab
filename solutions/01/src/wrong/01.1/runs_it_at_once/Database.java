// misconception: a statement that has its values is to be run
// refused with: One INSERT made two rows
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int index = 1;
    for (Object parameter : sql.parameters()) {
        statement.setObject(index++, parameter);
    }
    statement.execute();
}
