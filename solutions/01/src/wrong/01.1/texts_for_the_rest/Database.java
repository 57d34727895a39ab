// misconception: what has no setter of its own here may go as a text
// refused with: A decimal number or a truth value came back
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int i = 1;
    for (Object value : sql.parameters()) {
        if (value instanceof Integer number) {
            statement.setInt(i++, number);
        } else if (value instanceof java.time.LocalDate || value == null) {
            statement.setObject(i++, value);
        } else {
            statement.setString(i++, value.toString());
        }
    }
}
