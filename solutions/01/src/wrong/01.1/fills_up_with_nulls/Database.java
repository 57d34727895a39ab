// misconception: a mark without a value is meant to be NULL
// refused with: A mark without a value was filled with something
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int marks = statement.getParameterMetaData().getParameterCount();
    for (int i = 0; i < Math.max(marks, sql.parameters().size()); i++) {
        statement.setObject(i + 1, i < sql.parameters().size() ? sql.parameters().get(i) : null);
    }
}
