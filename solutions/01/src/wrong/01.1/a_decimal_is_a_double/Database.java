// misconception: a BigDecimal is a double
// refused with: A decimal number or a truth value came back
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int i = 1;
    for (Object value : sql.parameters()) {
        if (value instanceof java.math.BigDecimal number) {
            statement.setDouble(i++, number.doubleValue());
        } else {
            statement.setObject(i++, value);
        }
    }
}
