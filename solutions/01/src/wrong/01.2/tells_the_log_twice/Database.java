// misconception: what is told in the catch is not told in the finally
// refused with: The log must hear once of a statement that was refused
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            QueryLog.record(sql, System.nanoTime() - start);
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
