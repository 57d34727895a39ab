// misconception: there are two ways out, an answer and an SQLException
// refused with: Connections still lent out after a mapper that threw
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    long start = System.nanoTime();
    try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        T result = work.apply(statement);
        loan.close();
        return result;
    } catch (SQLException e) {
        loan.close();
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
