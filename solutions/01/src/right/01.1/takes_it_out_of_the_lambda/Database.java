// right because: what the lambda had to wrap is taken out again, and the driver's SQLException arrives
private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
    List<Object> values = sql.parameters();
    try {
        java.util.stream.IntStream.range(0, values.size()).forEach(i -> {
            try {
                statement.setObject(i + 1, values.get(i));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    } catch (IllegalStateException e) {
        throw (SQLException) e.getCause();
    }
}
