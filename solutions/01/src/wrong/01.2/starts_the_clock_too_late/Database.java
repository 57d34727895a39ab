// misconception: a statement begins when it is prepared
// refused with: start the clock before
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = 0;
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            start = System.nanoTime();
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
