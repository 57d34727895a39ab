// right because: nobody else registers letters in this thread's transaction meanwhile
<T> T runInside(Supplier<T> block) {
    List<Runnable> before = List.copyOf(afterCommit);
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    boolean isUndone = false;
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (RuntimeException | Error thrown) {
        isUndone = true;
        rollback(savepoints.element(), thrown);
        throw thrown;
    } finally {
        savepoints.pop();
        if (isUndone) {
            afterCommit.clear();
            afterCommit.addAll(before);
        }
    }
}
