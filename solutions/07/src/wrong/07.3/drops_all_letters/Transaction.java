// misconception: after a failure no letter is true
// refused with: Only the letters of the block that was undone are taken back
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        afterCommit.clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
