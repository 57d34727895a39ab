// misconception: only the block can fail, and not the end of it
// refused with: RELEASE belongs into the try
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    T result;
    try {
        result = block.get();
    } catch (Throwable thrown) {
        rollback(savepoints.pop(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    }
    step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
    savepoints.pop();
    return result;
}
