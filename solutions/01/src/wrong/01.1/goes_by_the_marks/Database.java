// misconception: a value too many does no harm
// refused with: A value without a mark was passed over
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int marks = (int) sql.text().chars().filter(letter -> letter == '?').count();
    for (int i = 0; i < Math.min(marks, sql.parameters().size()); i++) {
        statement.setObject(i + 1, sql.parameters().get(i));
    }
}
