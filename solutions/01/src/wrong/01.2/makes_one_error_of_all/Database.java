// misconception: whatever goes wrong here is the database's fault
// refused with: The mapper's own error is no error of the database
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } catch (RuntimeException e) {
            throw new DatabaseError("The database refused a statement\n" + sql, e);
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
