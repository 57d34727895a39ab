// right because: a helper may carry the place along
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    bindFrom(statement, sql.parameters().iterator(), 1);
}

private static void bindFrom(PreparedStatement statement, java.util.Iterator<Object> values, int place) throws SQLException {
    if (!values.hasNext()) {
        return;
    }
    statement.setObject(place, values.next());
    bindFrom(statement, values, place + 1);
}
