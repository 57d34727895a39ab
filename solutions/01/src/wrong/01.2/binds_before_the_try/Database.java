// misconception: binding does not throw
// refused with: binding may throw as well
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try {
            PreparedStatement statement = loan.connection().prepareStatement(sql.text());
            bind(statement, sql);
            try (statement) {
                return work.apply(statement);
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
