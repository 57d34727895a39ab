// misconception: a savepoint that is released is gone from the stack as well
// refused with: whatever becomes of the block, its savepoint leaves the stack
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.pop(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    }
}
