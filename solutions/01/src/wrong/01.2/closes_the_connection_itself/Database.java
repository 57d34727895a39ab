// misconception: closing a connection gives it back, whoever lent it
// refused with: close the loan, and leave its connection open
private <T> T run(Sql sql, Work<T> work) {
    long start = System.nanoTime();
    try (Connection connection = connections.borrow().connection();
            PreparedStatement statement = connection.prepareStatement(sql.text())) {
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
