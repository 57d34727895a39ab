// right because: what must run at the end can be a resource too
private <T> T run(Sql sql, Work<T> work) {
    long start = System.nanoTime();
    try (Loan loan = connections.borrow();
            Closing log = () -> QueryLog.record(sql, System.nanoTime() - start);
            PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}

private interface Closing extends AutoCloseable {
    @Override void close();
}
