// right because: setNull is what some drivers prefer for a null
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    for (int i = 1; i <= sql.parameters().size(); i++) {
        Object value = sql.parameters().get(i - 1);
        if (value == null) {
            statement.setNull(i, Types.NULL);
        } else {
            statement.setObject(i, value);
        }
    }
}
