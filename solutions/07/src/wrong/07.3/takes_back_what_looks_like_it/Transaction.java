// misconception: a letter is registered once
// refused with: not what looks like it
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    List<Runnable> before = List.copyOf(afterCommit);
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        afterCommit.retainAll(before);
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
