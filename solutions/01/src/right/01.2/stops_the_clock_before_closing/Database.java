// right because: the time may end with the work, or with the closing of the statement
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        long end = 0;
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            try {
                bind(statement, sql);
                return work.apply(statement);
            } finally {
                end = System.nanoTime();
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, (end == 0 ? System.nanoTime() : end) - start);
        }
    }
}
