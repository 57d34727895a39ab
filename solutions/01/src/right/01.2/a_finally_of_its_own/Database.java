// right because: a finally gives the connection back on every way out too
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    long start = System.nanoTime();
    try {
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        loan.close();
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
