// right because: the marks may be filled in any order
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    List<Object> values = sql.parameters();
    for (int i = values.size(); i > 0; i--) {
        statement.setObject(i, values.get(i - 1));
    }
}
