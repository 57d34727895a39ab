// misconception: the database undoes all that was done in the block
// refused with: A letter of a block that was undone went out
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    try {
        T result = block.get();
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.element()));
        return result;
    } catch (Throwable thrown) {
        rollback(savepoints.element(), thrown);
        throw thrown;
    } finally {
        savepoints.pop();
    }
}
