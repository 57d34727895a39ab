// misconception: twice given back is safer
// refused with: A try-with-resources needs no close beside it
private <T> T run(Sql sql, Work<T> work) {

    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            loan.close();
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
