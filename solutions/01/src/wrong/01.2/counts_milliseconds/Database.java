// misconception: the clock of the day counts in nanoseconds
// refused with: in nanoseconds
private <T> T run(Sql sql, Work<T> work) {
    long start = System.currentTimeMillis();
    try (Loan loan = connections.borrow(); PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.currentTimeMillis() - start);
    }
}
