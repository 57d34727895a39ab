// misconception: whatever is thrown here came from the database
// refused with: The mapper's own error is no error of the database
private <T> T run(Sql sql, Work<T> work) {
    long start = System.nanoTime();
    try (Loan loan = connections.borrow();
            PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } catch (Exception e) {
        throw new DatabaseError(e.getMessage() + "\n" + sql, e);
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
