// misconception: an empty text is no value
// refused with: it is a text, and no NULL
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {

    int place = 1;
    for (Object value : sql.parameters()) {
        statement.setObject(place++, "".equals(value) ? null : value);
    }
}
