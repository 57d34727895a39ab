// right because: a rollback that fails goes along as suppressed, and the one on the way home does no harm
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    try {
        T result = block.get();
        step("COMMIT", Connection::commit);
        return result;
    } catch (Throwable thrown) {
        try {
            loan.connection().rollback();
        } catch (SQLException e) {
            thrown.addSuppressed(e);
        }
        throw thrown;
    }
}
