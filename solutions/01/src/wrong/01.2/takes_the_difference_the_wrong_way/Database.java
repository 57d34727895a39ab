// misconception: the start less the end is how long it took
// refused with: the log was told of -
private <T> T run(Sql sql, Work<T> work) {
    long start = System.nanoTime();
    try (Loan loan = connections.borrow(); PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, start - System.nanoTime());
    }
}
