// misconception: a database has one transaction at a time
// refused with: each transaction has a list of its own
private final List<Runnable> letters = new ArrayList<>();

private <T> T begin(Supplier<T> block) {
    letters.clear();
    T result;
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, letters);
        running.set(transaction);
        result = transaction.run(block);
    } finally {
        running.remove();
    }
    List<Runnable> now = List.copyOf(letters);
    letters.clear();
    now.forEach(Runnable::run);
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
