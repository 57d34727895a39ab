// misconception: what is neither ours nor unchecked goes into a RuntimeException
// refused with: A mapper threw an AssertionError, and its caller got something else
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (Throwable thrown) {
            if (thrown instanceof SQLException refused) {
                throw DatabaseError.from(refused, sql.toString());
            }
            if (thrown instanceof RuntimeException own) {
                throw own;
            }
            throw new RuntimeException(thrown);
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
