// misconception: the last error is the one that matters
// refused with: An inner block threw, and its caller hears of something else
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        try {
            loan.connection().rollback(savepoints.element());
            failure = null;
        } catch (SQLException e) {
            throw failed(e, Sql.of("ROLLBACK TO SAVEPOINT"));
        }
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
