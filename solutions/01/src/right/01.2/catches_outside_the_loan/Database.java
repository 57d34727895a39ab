// right because: the loan is closed by then; a clock of another class counts nanoseconds too
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        java.time.Instant start = java.time.Instant.now();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } finally {
            QueryLog.record(sql, java.time.Duration.between(start, java.time.Instant.now()).toNanos());
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}
