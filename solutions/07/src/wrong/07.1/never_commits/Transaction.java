// misconception: what was not undone is kept
// refused with: who commits?
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    return block.get();
}
