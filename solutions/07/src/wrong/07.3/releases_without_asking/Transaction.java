// misconception: a block that does not throw has ended well
// refused with: RELEASE is a step
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    int registeredBefore = afterCommit.size();
    try {
        T result = block.get();
        try {
            loan.connection().releaseSavepoint(savepoints.element());
        } catch (SQLException e) {
            throw failed(e, Sql.of("RELEASE SAVEPOINT"));
        }
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        afterCommit.subList(registeredBefore, afterCommit.size()).clear();
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
