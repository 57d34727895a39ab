// misconception: close always works, so one line may follow another
// refused with: Connections still lent out after a statement whose close threw
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
            if (statement != null) {
                statement.close();
            }
            loan.close();
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        }
    }
}
