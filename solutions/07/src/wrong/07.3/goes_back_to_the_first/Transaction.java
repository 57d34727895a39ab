// misconception: the savepoint to go back to is the one that was set first
// refused with: A block went back to the savepoint of another
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.getLast(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
