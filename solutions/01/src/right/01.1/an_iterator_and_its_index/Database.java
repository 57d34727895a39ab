import java.util.ListIterator;

// right because: an iterator over a list knows the index of what comes next, which is the place in JDBC of what came last
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    ListIterator<Object> values = sql.parameters().listIterator();
    while (values.hasNext()) {
        Object value = values.next();
        statement.setObject(values.nextIndex(), value);
    }
}
