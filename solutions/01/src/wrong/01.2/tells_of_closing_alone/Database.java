// misconception: what closing throws has nothing to do with the statement's text
// refused with: does not say which statement it was
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        long start = System.nanoTime();
        try (PreparedStatement statement = prepare(loan, sql)) {
            return answer(statement, sql, work);
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while closing a statement");
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }
}

private <T> T answer(PreparedStatement statement, Sql sql, Work<T> work) {
    try {
        bind(statement, sql);
        return work.apply(statement);
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}

private PreparedStatement prepare(Loan loan, Sql sql) {
    try {
        return loan.connection().prepareStatement(sql.text());
    } catch (SQLException e) {
        throw DatabaseError.from(e, sql.toString());
    }
}
