// misconception: a statement has one value, as in the slice
// refused with: the first value to the first mark
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    if (!sql.parameters().isEmpty()) {
        statement.setObject(1, sql.parameters().get(0));
    }
}
