// misconception: nanoTime is how long it took
// refused with: take the difference
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime());
        }
    }
}
