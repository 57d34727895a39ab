// misconception: who began a transaction also gives its connection back
// refused with: The block ended well, and its connection was given back twice
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    T result = block.get();
    step("COMMIT", Connection::commit);
    loan.close();
    return result;
}
