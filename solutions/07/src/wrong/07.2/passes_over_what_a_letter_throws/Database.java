// misconception: it is committed, so nothing can be wrong any more
// refused with: An action threw, and nobody heard of it
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, afterCommit);
        running.set(transaction);
        result = transaction.run(block);
    } finally {
        running.remove();
    }
    for (Runnable action : afterCommit) {
        try {
            action.run();
        } catch (RuntimeException e) {
            // Committed is committed.
        }
    }
    return result;
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
