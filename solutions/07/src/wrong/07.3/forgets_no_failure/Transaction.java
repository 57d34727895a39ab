// misconception: to the driver, a savepoint is all that there is to go back
// refused with: it forgets the failure
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
        } catch (SQLException e) {
            thrown.addSuppressed(e);
            fail(thrown);
        }
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
