// misconception: a savepoint that nobody needs does no harm
// refused with: its savepoint is still there
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        return block.get();
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
