// misconception: it is enough that the thread has no transaction any more
// refused with: The connection shall be at home by then
private <T> T begin(Supplier<T> block) {
    List<Runnable> afterCommit = new ArrayList<>();
    try (Loan loan = connections.borrow()) {
        T result;
        try {
            Transaction transaction = new Transaction(loan, afterCommit);
            running.set(transaction);
            result = transaction.run(block);
        } finally {
            running.remove();
        }
        afterCommit.forEach(Runnable::run);
        return result;
    }
}

public static void onCommit(Runnable action) {
    Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
}
