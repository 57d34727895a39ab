// misconception: the last error is the one that matters
// refused with: hides why there was one
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    try {
        T result = block.get();
        step("COMMIT", Connection::commit);
        return result;
    } catch (Throwable thrown) {
        try {
            loan.connection().rollback();
        } catch (SQLException e) {
            throw new DatabaseError("The rollback failed", e);
        }
        throw thrown;
    }
}
