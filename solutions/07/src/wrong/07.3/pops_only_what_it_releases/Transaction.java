// misconception: to go back to a savepoint takes it off the stack
// refused with: A block went back to the savepoint of another
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.pop()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    }
}
