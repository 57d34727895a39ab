// misconception: a statement that closes with its rows closes always
// refused with: binding may throw as well
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try {
            PreparedStatement statement = loan.connection().prepareStatement(sql.text());
            statement.closeOnCompletion();
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
