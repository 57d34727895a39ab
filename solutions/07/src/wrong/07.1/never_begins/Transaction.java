// misconception: a connection waits for the commit by itself
// refused with: A transaction begins when auto-commit is set to false
<T> T run(Supplier<T> block) {
    T result = block.get();
    step("COMMIT", Connection::commit);
    return result;
}
