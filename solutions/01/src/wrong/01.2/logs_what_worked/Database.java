// misconception: only what worked was sent
// refused with: a statement that was refused: it was sent as well
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            T result = work.apply(statement);
            QueryLog.record(sql, System.nanoTime() - start);
            return result;
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        }
    }
}
