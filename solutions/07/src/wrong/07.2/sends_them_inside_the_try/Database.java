// misconception: after the commit the transaction is over, wherever the line stands
// refused with: run the actions behind the finally
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, afterCommit);
        running.set(transaction);
        T result = transaction.run(block);
        afterCommit.forEach(Runnable::run);
        return result;
    } finally {
        running.remove();
    }
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
