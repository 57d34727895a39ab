// misconception: whatever fails in a transaction is an error of the database
// refused with: that very object, in no wrapping
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    try {
        T result = block.get();
        step("COMMIT", Connection::commit);
        return result;
    } catch (RuntimeException thrown) {
        throw new DatabaseError("The transaction was rolled back", thrown);
    }
}
