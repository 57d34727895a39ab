// misconception: what is registered last runs last, and that is after the block
// refused with: The block is not over, and the letter is out
private <T> T begin(Supplier<T> block) {
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, new ArrayList<>());
        running.set(transaction);
        return transaction.run(block);
    } finally {
        running.remove();
    }
}

public static void onCommit(Runnable action) { action.run(); }
