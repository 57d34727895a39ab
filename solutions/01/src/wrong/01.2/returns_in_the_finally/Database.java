// misconception: a return in a finally only gives the result
// refused with: An error was swallowed
private <T> T run(Sql sql, Work<T> work) {

    T result = null;
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            result = work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
            return result;
        }
    }
}
