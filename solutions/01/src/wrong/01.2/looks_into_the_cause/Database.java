// misconception: an SQLException within another exception is the database's too
// refused with: What is thrown decides, not its cause
private <T> T run(Sql sql, Work<T> work) {

    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw DatabaseError.from(cause, sql.toString());
            }
            throw e;
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
