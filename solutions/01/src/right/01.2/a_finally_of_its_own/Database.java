// right because: a finally runs on every way out too
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    long start = System.nanoTime();
    try {
        PreparedStatement statement = loan.connection().prepareStatement(sql.text());
        try {
            bind(statement, sql);
            return work.apply(statement);
        } finally {
            statement.close();
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        loan.close();
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
