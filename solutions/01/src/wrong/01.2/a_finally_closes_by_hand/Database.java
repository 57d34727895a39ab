// misconception: a finally closes as well as a try-with-resources
// refused with: what the mapper threw was lost
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try {
            PreparedStatement statement = loan.connection().prepareStatement(sql.text());
            try {
                bind(statement, sql);
                return work.apply(statement);
            } finally {
                statement.close();
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}
