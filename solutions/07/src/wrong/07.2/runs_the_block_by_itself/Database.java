// misconception: a block that is known to the thread is a transaction
// refused with: block.get() alone does neither
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        running.set(new Transaction(loan, afterCommit));
        result = block.get();
    } finally {
        running.remove();
    }
    afterCommit.forEach(Runnable::run);
    return result;
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
