// misconception: a lambda may not throw, so the exception goes into another
// refused with: put into an exception of another kind
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    List<Object> values = sql.parameters();
    java.util.stream.IntStream.range(0, values.size()).forEach(i -> {
        try {
            statement.setObject(i + 1, values.get(i));
        } catch (SQLException e) {
            throw new RuntimeException(e);
        }
    });
}
