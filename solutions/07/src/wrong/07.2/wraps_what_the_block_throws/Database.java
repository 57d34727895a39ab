// misconception: whatever ends a transaction is an error of the database
// refused with: in no wrapping
private <T> T begin(Supplier<T> block) {
    List<Runnable> letters = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, letters);
        running.set(transaction);
        result = transaction.run(block);
    } catch (RuntimeException thrown) {
        throw new DatabaseError("The transaction was rolled back", thrown);
    } finally {
        running.remove();
    }
    letters.forEach(Runnable::run);
    return result;
}

public static void onCommit(Runnable action) {
    Transaction transaction = current().running.get();
    if (transaction == null) {
        action.run();
    } else {
        transaction.afterCommit(action);
    }
}
