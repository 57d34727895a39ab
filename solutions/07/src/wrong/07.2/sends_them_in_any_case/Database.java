// misconception: a finally is the end of the block
// refused with: The block was undone, and its letter went out
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, afterCommit);
        running.set(transaction);
        return transaction.run(block);
    } finally {
        running.remove();
        afterCommit.forEach(Runnable::run);
    }
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
