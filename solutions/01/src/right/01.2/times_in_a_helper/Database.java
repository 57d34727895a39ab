// right because: a helper may time any work
private <T> T run(Sql sql, Work<T> work) {
    try (Loan loan = connections.borrow()) {
        return timed(sql, () -> {
            try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
                bind(statement, sql);
                return work.apply(statement);
            } catch (SQLException e) {
                throw DatabaseError.from(e, sql.toString());
            }
        });
    }
}

private static <T> T timed(Sql sql, java.util.function.Supplier<T> question) {
    long start = System.nanoTime();
    try {
        return question.get();
    } finally {
        QueryLog.record(sql, System.nanoTime() - start);
    }
}
