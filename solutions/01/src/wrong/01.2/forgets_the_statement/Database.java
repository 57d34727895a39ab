// misconception: a connection that is given back takes its statements along
// refused with: Statements still open after an answer
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try {
            PreparedStatement statement = loan.connection().prepareStatement(sql.text());
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
