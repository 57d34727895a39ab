// misconception: to end a transaction is to switch auto-commit on
// refused with: To switch auto-commit on commits too
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    T result = block.get();
    step("COMMIT", connection -> connection.setAutoCommit(true));
    return result;
}
