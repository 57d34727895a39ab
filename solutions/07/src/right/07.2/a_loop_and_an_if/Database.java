// right because: the list is empty until the block has run
private <T> T begin(Supplier<T> block) {
    List<Runnable> letters = new ArrayList<>();
    T result;
    try (Loan loan = connections.borrow()) {
        running.set(new Transaction(loan, letters));
        result = running.get().run(block);
    } finally {
        running.remove();
    }
    for (Runnable letter : letters) {
        letter.run();
    }
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
