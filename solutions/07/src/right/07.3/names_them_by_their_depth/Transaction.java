// right because: no two open ones have one name
<T> T runInside(Supplier<T> block) {
    String name = "depth" + savepoints.size();
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint(name)));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.peek()));
        savepoints.pop();
        return result;
    } catch (RuntimeException | Error thrown) {
        rollback(savepoints.pop(), thrown);
        while (afterCommit.size() > registeredBefore) {
            afterCommit.remove(afterCommit.size() - 1);
        }
        throw thrown;
    }
}
