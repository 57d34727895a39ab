// misconception: to go back is a step like any other
// refused with: The database refused a statement, and the caller hears of something else
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        step("ROLLBACK TO SAVEPOINT", connection -> connection.rollback(savepoints.element()));
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
