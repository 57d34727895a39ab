// misconception: a transaction has to be committed at its end, however it ends
// refused with: Only what ended well is committed
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    try {
        return block.get();
    } finally {
        step("COMMIT", Connection::commit);
    }
}
