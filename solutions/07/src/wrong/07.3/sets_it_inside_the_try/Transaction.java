// misconception: whatever may fail belongs into the try
// refused with: Begin the try behind it
<T> T runInside(Supplier<T> block) {
    int registeredBefore = afterCommit.size();
    try {
        step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        savepoints.pop();
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.pop(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    }
}
