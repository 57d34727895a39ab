// misconception: borrowing always works
// refused with: Where nothing was lent
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = null;
    long start = System.nanoTime();
    try {
        loan = connections.borrow();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
        loan.close();
    }
}
