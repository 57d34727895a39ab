// misconception: it was rolled back, so there is nothing left to tell
// refused with: and not nothing
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    try {
        T result = block.get();
        step("COMMIT", Connection::commit);
        return result;
    } catch (RuntimeException thrown) {
        return null;
    }
}
