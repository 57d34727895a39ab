// misconception: an SQLException is an SQLException, whichever arrives
// refused with: what the driver said first was lost
private <T> T run(Sql sql, Work<T> work) {
    Loan loan = connections.borrow();
    try {
        long start = System.nanoTime();
        PreparedStatement statement = null;
        Throwable first = null;
        try {
            statement = loan.connection().prepareStatement(sql.text());
            bind(statement, sql);
            return work.apply(statement);
        } catch (RuntimeException | Error e) {
            first = e;
            throw e;
        } finally {
            try {
                if (statement != null) {
                    statement.close();
                }
            } catch (SQLException e) {
                if (first == null) {
                    throw e;
                }
            } finally {
                QueryLog.record(sql, System.nanoTime() - start);
            }
        }
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    } finally {
        connections.giveBack(loan.connection());
    }
}
