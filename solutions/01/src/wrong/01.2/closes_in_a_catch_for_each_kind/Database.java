// misconception: what is thrown is an SQLException or a RuntimeException
// refused with: a catch for each kind always forgets one
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    T result;
    try {
        result = answer(loan, sql, work);
    } catch (SQLException e) {
        loan.close();
        throw DatabaseError.from(e, sql.toString());
    } catch (RuntimeException e) {
        loan.close();
        throw e;
    }
    loan.close();
    return result;
}

private <T> T answer(Loan loan, Sql sql, Work<T> work) throws SQLException {
    long start = System.nanoTime();
    try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
