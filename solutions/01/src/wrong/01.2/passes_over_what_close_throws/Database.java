// misconception: what closing throws is nobody's concern
// refused with: nobody heard of it
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
                    // ignored
                }
            }
        }
    }
}
