// misconception: only a value that is bound moves on to the next mark
// refused with: its mark waits for it
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int place = 1;
    for (Object value : sql.parameters()) {
        if (value == null) {
            statement.setNull(place, Types.NULL);
            continue;
        }
        statement.setObject(place++, value);
    }
}
