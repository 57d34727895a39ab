// misconception: what stands last in a finally is reached
// refused with: The log must hear once of a statement whose close threw
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        PreparedStatement statement = null;
        try {
            statement = loan.connection().prepareStatement(sql.text());
            bind(statement, sql);
            return work.apply(statement);
        } finally {
            if (statement != null) {
                statement.close();
            }
            QueryLog.record(sql, System.nanoTime() - start);
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}
