// misconception: a value's place can be found by the value
// refused with: count the places, do not look a value up
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    for (Object parameter : sql.parameters()) {
        statement.setObject(sql.parameters().indexOf(parameter) + 1, parameter);
    }
}
