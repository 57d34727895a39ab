// misconception: what a block throws is an exception
// refused with: A finally runs whatever was thrown
private <T> T begin(Supplier<T> block) {
    List<Runnable> letters = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, letters);
        running.set(transaction);
        result = transaction.run(block);
        running.remove();
    } catch (RuntimeException thrown) {
        running.remove();
        throw thrown;
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
