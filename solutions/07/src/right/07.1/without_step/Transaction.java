// right because: step does no more than this
<T> T run(Supplier<T> block) {
    try {
        connection().setAutoCommit(false);
        T result = block.get();
        connection().commit();
        return result;
    } catch (SQLException e) {
        throw failed(e, Sql.of("BEGIN or COMMIT"));
    }
}
