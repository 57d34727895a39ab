// misconception: try with resources is no more than a close in the finally
// refused with: try with resources keeps both errors
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    T result;
    Loan loan = connections.borrow();
    try {
        Transaction transaction = new Transaction(loan, afterCommit);
        running.set(transaction);
        result = transaction.run(block);
    } finally {
        running.remove();
        loan.close();
    }
    afterCommit.forEach(Runnable::run);
    return result;
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
