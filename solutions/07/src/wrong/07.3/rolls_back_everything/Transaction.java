// misconception: rollback undoes the block that calls it
// refused with: Only the inner block threw
<T> T runInside(Supplier<T> block) {
    try {
        return block.get();
    } catch (Throwable thrown) {
        try {
            loan.connection().rollback();
            failure = null;
        } catch (SQLException e) {
            thrown.addSuppressed(e);
        }
        throw thrown;
    }
}
