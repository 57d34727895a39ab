// misconception: whoever uses a connection closes it
// refused with: The block threw, and its connection was given back twice
<T> T run(Supplier<T> block) {
    try (loan) {
        step("BEGIN", connection -> connection.setAutoCommit(false));
        T result = block.get();
        step("COMMIT", Connection::commit);
        return result;
    }
}
