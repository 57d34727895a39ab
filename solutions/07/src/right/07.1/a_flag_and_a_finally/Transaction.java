// right because: what is not committed in the finally has thrown
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    boolean committed = false;
    try {
        T result = block.get();
        step("COMMIT", Connection::commit);
        committed = true;
        return result;
    } finally {
        if (!committed) {
            rollBackQuietly();
        }
    }
}

private void rollBackQuietly() {
    try {
        loan.connection().rollback();
    } catch (SQLException e) {
        // It is rolled back on its way home, or cut off.
    }
}
