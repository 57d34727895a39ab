// misconception: the end of a method is always reached
// refused with: Connections still lent out after a statement that was refused
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    long start = System.nanoTime();
    try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        T result = work.apply(statement);
        loan.close();
        return result;
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
