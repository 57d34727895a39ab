// right because: what is around the letters is over when the helper returns
private <T> T begin(Supplier<T> block) {
    Deque<Runnable> letters = new ArrayDeque<>();
    List<Runnable> list = new ArrayList<>();
    T result = committed(block, list);
    letters.addAll(list);
    while (!letters.isEmpty()) {
        letters.poll().run();
    }
    return result;
}

private <T> T committed(Supplier<T> block, List<Runnable> letters) {
    try (Loan loan = connections.borrow()) {
        Transaction transaction = new Transaction(loan, letters);
        running.set(transaction);
        try {
            return transaction.run(block);
        } finally {
            running.remove();
        }
    }
}

public static void onCommit(Runnable action) {
    if (!current().isInTransaction()) {
        action.run();
        return;
    }
    current().running.get().afterCommit(action);
}
