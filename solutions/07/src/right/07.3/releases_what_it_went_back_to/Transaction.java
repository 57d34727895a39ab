// right because: going back leaves the savepoint, and nobody needs it; if it cannot be released, it ends with the transaction
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        releaseQuietly(savepoints.element());
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}

private void releaseQuietly(Savepoint savepoint) {
    try {
        loan.connection().releaseSavepoint(savepoint);
    } catch (SQLException e) {
        // It goes with the transaction.
    }
}
