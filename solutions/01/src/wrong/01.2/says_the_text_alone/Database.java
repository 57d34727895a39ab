// misconception: the text is the whole statement
// refused with: does not say which statement it was
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.text());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
