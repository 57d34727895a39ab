// right because: one try may have two resources, and its catch and its finally come after both are closed
private <T> T run(Sql sql, Work<T> work) {
    long start = System.nanoTime();
    try (Loan loan = connections.borrow();
            PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
