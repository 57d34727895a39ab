// right because: that is what try with resources does
private <T> T begin(Supplier<T> block) {
    List<Runnable> letters = new LinkedList<>();
    Loan loan = connections.borrow();
    T result;
    try {
        running.set(new Transaction(loan, letters));
        result = running.get().run(block);
    } catch (Throwable thrown) {
        running.remove();
        try {
            loan.close();
        } catch (DatabaseError e) {
            thrown.addSuppressed(e);
        }
        throw thrown;
    }
    running.remove();
    loan.close();
    while (!letters.isEmpty()) {
        letters.remove(0).run();
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
