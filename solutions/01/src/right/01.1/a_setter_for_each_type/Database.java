// right because: each setter gives the driver the value as it is; what has none goes by setObject
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int place = 1;
    for (Object value : sql.parameters()) {
        if (value == null) {
            statement.setNull(place++, Types.VARCHAR);
        } else if (value instanceof Integer number) {
            statement.setInt(place++, number);
        } else if (value instanceof String text) {
            statement.setString(place++, text);
        } else {
            statement.setObject(place++, value);
        }
    }
}
