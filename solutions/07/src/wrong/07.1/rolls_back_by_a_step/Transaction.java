// misconception: a rollback is a step like any other
// refused with: one that rolls back hides why
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    try {
        T result = block.get();
        step("COMMIT", Connection::commit);
        return result;
    } catch (Throwable thrown) {
        step("ROLLBACK", Connection::rollback);
        throw thrown;
    }
}
