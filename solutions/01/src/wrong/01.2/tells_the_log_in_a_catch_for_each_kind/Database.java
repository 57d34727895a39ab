// misconception: what is thrown is an SQLException or a RuntimeException, so the log hears of all
// refused with: a statement whose mapper threw an AssertionError
private <T> T run(Sql sql, Work<T> work) {

    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        T result;
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            result = work.apply(statement);
        } catch (SQLException e) {
            QueryLog.record(sql, System.nanoTime() - start);
            throw DatabaseError.from(e, sql.toString());
        } catch (RuntimeException e) {
            QueryLog.record(sql, System.nanoTime() - start);
            throw e;
        }
        QueryLog.record(sql, System.nanoTime() - start);
        return result;
    }
}
