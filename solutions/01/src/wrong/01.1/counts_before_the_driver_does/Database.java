// misconception: whoever binds must see to it that the numbers agree
// refused with: not by the driver
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    if (statement.getParameterMetaData().getParameterCount() != sql.parameters().size()) {
        throw new SQLException("the numbers differ");
    }
    int i = 1;
    for (Object value : sql.parameters()) {
        statement.setObject(i++, value);
    }
}
