// misconception: a java.sql.Date is the same day as its LocalDate
// refused with: An old date came back as another day
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int i = 1;
    for (Object value : sql.parameters()) {
        if (value instanceof java.time.LocalDate day) {
            statement.setDate(i++, java.sql.Date.valueOf(day));
        } else {
            statement.setObject(i++, value);
        }
    }
}
