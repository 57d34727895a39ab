// misconception: a date is written as a text in SQL, so it may be bound as one
// refused with: A number or a date came back as something else
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {

    int place = 1;
    for (Object value : sql.parameters()) {
        if (value instanceof java.time.LocalDate day) {
            statement.setString(place++, day.toString());
        } else {
            statement.setObject(place++, value);
        }
    }
}
