package bookworm.db;

import bookworm.errors.ConflictError;
import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** The transactions of a database: each thread has one at most. */
final class Transactions {

    private final ConnectionSource connections;
    private final ThreadLocal<Transaction> running = new ThreadLocal<>();

    Transactions(ConnectionSource connections) { this.connections = connections; }

    /** What lends this thread its connection. */
    Loan borrow() { return isRunning() ? running.get() : connections.borrow(); }

    boolean isRunning() { return running.get() != null; }

    void afterCommit(Runnable action) {
        if (isRunning()) {
            running.get().afterCommit(action);
        } else {
            action.run();
        }
    }

    <T> T run(Atomic options, Supplier<T> block) {
        if (!isRunning()) {
            return runWhole(options, block);
        }
        options.checkInside();
        return options.hasSavepoint() ? running.get().runInside(block) : running.get().runWithoutSavepoint(block);
    }

    private <T> T runWhole(Atomic options, Supplier<T> block) {
        List<Runnable> afterCommit = new ArrayList<>();
        T result = retrying(options.retries(), () -> {
            afterCommit.clear();
            try (Loan loan = connections.borrow(options.isolation())) {
                running.set(new Transaction(loan, afterCommit));
                return running.get().run(block);
            } finally {
                running.remove();
            }
        });
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private static <T> T retrying(int retries, Supplier<T> attempt) {
        for (int tries = 1;; tries++) {
            try {
                return attempt.get();
            } catch (ConflictError lost) {
                if (tries > retries) {
                    throw retries == 0 ? lost : lost.about("Tried " + tries + " times.");
                }
                // Random, so that two that met do not meet again.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000L << Math.min(tries, 7)));
            }
        }
    }

    /** Runs work outside of this thread's transaction, which meanwhile keeps its connection and what it has locked. */
    void outside(Runnable work) {
        during(null, () -> {
            work.run();
            return null;
        });
    }

    /** Runs work within that transaction, or within none, instead of this thread's own. */
    <T> T during(Transaction other, Supplier<T> work) {
        Transaction before = running.get();
        running.set(other);
        try {
            return work.get();
        } finally {
            running.set(before);
        }
    }
}
