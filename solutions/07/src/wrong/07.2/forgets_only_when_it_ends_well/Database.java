// misconception: what throws never comes back
// refused with: the thread is still in its transaction
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, afterCommit);
        running.set(transaction);
        result = transaction.run(block);
        running.remove();
    }
    afterCommit.forEach(Runnable::run);
    return result;
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
