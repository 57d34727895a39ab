// right because: each call of the method has a variable of its own, which is a stack as well
<T> T runInside(Supplier<T> block) {
    Savepoint[] mine = new Savepoint[1];
    step("SAVEPOINT", connection -> mine[0] = connection.setSavepoint());
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(mine[0]));
        return result;
    } catch (Throwable thrown) {
        rollback(mine[0], thrown);
        while (afterCommit.size() > registeredBefore) {
            afterCommit.remove(afterCommit.size() - 1);
        }
        throw thrown;
    }
}
