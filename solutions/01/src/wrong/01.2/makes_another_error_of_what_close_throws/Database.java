// misconception: an exception of close is no SQLException of the statement
// refused with: it becomes a DatabaseError like any other
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
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
            if (statement != null) {
                try {
                    statement.close();
                } catch (SQLException e) {
                    throw new RuntimeException(e);
                }
            }
        }
    }
}
