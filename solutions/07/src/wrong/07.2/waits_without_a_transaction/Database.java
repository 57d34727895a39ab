// misconception: without a transaction there is no commit, and so no letter
// refused with: There is no transaction, so nothing to wait for
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
    afterCommit.forEach(Runnable::run);
    return result;
}

public static void onCommit(Runnable action) {
    if (current().isInTransaction()) {
        current().running.get().afterCommit(action);
    }
}
