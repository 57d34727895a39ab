// misconception: a block that ends well has met no failure
// refused with: loan.connection() does not
<T> T run(Supplier<T> block) {
    try {
        loan.connection().setAutoCommit(false);
        T result = block.get();
        loan.connection().commit();
        return result;
    } catch (SQLException e) {
        throw DatabaseError.from(e, "BEGIN or COMMIT");
    }
}
