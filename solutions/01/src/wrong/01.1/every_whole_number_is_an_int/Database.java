// misconception: a number that is no decimal is an int
// refused with: loses what that class cannot hold
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {

    int place = 1;
    for (Object value : sql.parameters()) {
        if (value instanceof java.math.BigDecimal decimal) {
            statement.setBigDecimal(place++, decimal);
        } else if (value instanceof Number number) {
            statement.setInt(place++, number.intValue());
        } else {
            statement.setObject(place++, value);
        }
    }
}
