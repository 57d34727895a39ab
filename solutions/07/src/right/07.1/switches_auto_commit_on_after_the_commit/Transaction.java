// right because: what is committed already is not committed again
<T> T run(Supplier<T> block) {
    step("BEGIN", connection -> connection.setAutoCommit(false));
    T result = block.get();
    step("COMMIT", connection -> {
        connection.commit();
        connection.setAutoCommit(true);
    });
    return result;
}
