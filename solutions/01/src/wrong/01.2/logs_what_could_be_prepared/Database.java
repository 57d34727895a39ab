// misconception: what could not be prepared was never sent
// refused with: refused when it was prepared
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow(); PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        long start = System.nanoTime();
        try {
            bind(statement, sql);
            return work.apply(statement);
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}
