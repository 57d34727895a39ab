// misconception: the order of closing does not matter
// refused with: Statements still open when their connection was given back
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    long start = System.nanoTime();
    PreparedStatement statement = null;
    try {
        statement = loan.connection().prepareStatement(sql.text());
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
        try {
            loan.close();
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        }
    }
}
