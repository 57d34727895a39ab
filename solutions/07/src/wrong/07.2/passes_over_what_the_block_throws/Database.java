// misconception: all is undone, so there is nothing to tell
// refused with: and not nothing
private <T> T begin(Supplier<T> block) {
    List<Runnable> letters = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, letters);
        running.set(transaction);
        result = transaction.run(block);
    } catch (RuntimeException thrown) {
        return null;
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
