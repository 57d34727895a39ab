// misconception: a savepoint that is to be released is not needed any more
// refused with: Is that savepoint still on the stack
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.pop()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.pop(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    }
}
