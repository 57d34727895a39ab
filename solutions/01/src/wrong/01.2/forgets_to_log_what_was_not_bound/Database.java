// misconception: a statement fails when it is prepared or when it runs
// refused with: of which a value was refused
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        PreparedStatement prepared;
        try {
            prepared = loan.connection().prepareStatement(sql.text());
        } catch (SQLException e) {
            QueryLog.record(sql, System.nanoTime() - start);
            throw DatabaseError.from(e, sql.toString());
        }
        try (PreparedStatement statement = prepared) {
            bind(statement, sql);
            try {
                return work.apply(statement);
            } finally {
                QueryLog.record(sql, System.nanoTime() - start);
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        }
    }
}
