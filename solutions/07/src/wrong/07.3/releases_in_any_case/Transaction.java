// misconception: a savepoint that is taken away takes with it what came after it
// refused with: nothing went back to a savepoint of its own
<T> T runInside(Supplier<T> block) {
    step("SAVEPOINT", connection -> savepoints.push(connection.setSavepoint()));
    try {
        return block.get();
    } finally {
        step("RELEASE SAVEPOINT", connection -> connection.releaseSavepoint(savepoints.pop()));
    }
}
