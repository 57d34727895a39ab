// misconception: an error that is caught is an error that is handled
// refused with: An error was swallowed
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            return null;
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
