// misconception: one kind of error is enough
// refused with: A constraint was breached
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw new DatabaseError("The database refused a statement: " + e.getMessage() + "\n" + sql, e);
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
