// right because: what comes out may wait in a variable until all is closed
private <T> T run(Sql sql, Work<T> work) {
    java.util.function.Supplier<T> outcome;
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            T result = work.apply(statement);
            outcome = () -> result;
        } catch (SQLException e) {
            outcome = () -> {
                throw DatabaseError.from(e, sql.toString());
            };
        } catch (RuntimeException e) {
            outcome = () -> {
                throw e;
            };
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
    return outcome.get();
}
