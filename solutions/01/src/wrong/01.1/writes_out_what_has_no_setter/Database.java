// misconception: what has no setter is written in SQL as a text, so its text will do
// refused with: of a class that few setters know
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int place = 1;
    for (Object value : sql.parameters()) {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof java.math.BigDecimal number) {
            statement.setBigDecimal(place, number);
        } else if (value instanceof Boolean truth) {
            statement.setBoolean(place, truth);
        } else if (value instanceof java.time.LocalDate day) {
            statement.setObject(place, day);
        } else {
            statement.setString(place, value.toString());
        }
        place++;
    }
}
