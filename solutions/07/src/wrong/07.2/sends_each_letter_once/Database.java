// misconception: who registers an action twice means it once
// refused with: goes out twice
private <T> T begin(Supplier<T> block) {
    List<Runnable> letters = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, letters);
        running.set(transaction);
        result = transaction.run(block);
    } finally {
        running.remove();
    }
    new LinkedHashSet<>(letters).forEach(Runnable::run);
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
