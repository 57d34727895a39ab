// misconception: in a finally there is always a statement to close
// refused with: no statement to close
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        PreparedStatement statement = null;
        try {
            statement = loan.connection().prepareStatement(sql.text());
            bind(statement, sql);
            return work.apply(statement);
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
            statement.close();
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}
