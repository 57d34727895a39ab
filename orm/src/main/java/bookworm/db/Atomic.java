package bookworm.db;

import bookworm.errors.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.*;

/**
 * How a transaction runs. Immutable: each option gives another value, which may be kept in a constant.
 * <pre>{@code
 * Database.atomic(Atomic.with().isolation(SERIALIZABLE).retries(3), () -> { ... });
 * }</pre>
 * Isolation, time, retries and whether it only reads are the whole transaction's: a block inside another cannot choose them.
 */
public final class Atomic implements Cloneable {

    Isolation isolation;
    boolean readOnly;
    Duration timeout;
    private int retries;
    private boolean durable;
    private boolean savepoint = true;

    private Atomic() { }

    /** To choose from here: {@code Atomic.with().readOnly()}. */
    public static Atomic with() { return new Atomic(); }

    /** Without this, it is the database's default. */
    public Atomic isolation(Isolation level) { return with(copy -> copy.isolation = level); }

    /** Refuses to write, and lets the database save what only writers need. */
    public Atomic readOnly() { return with(copy -> copy.readOnly = true); }

    /** How long the transaction may take in all. The statement during which it is over fails, and so does any after it. */
    public Atomic timeout(Duration time) { return with(copy -> copy.timeout = time); }

    /**
     * Runs the block again, in a new transaction, where it lost against another (serialization failure, deadlock), up to
     * so many times, after a short pause that grows. The block must bear that: objects that it changed stay changed.
     */
    public Atomic retries(int times) { return with(copy -> copy.retries = times); }

    /** Refuses to run inside another block, so that what it did is committed when it ends. */
    public Atomic durable() { return with(copy -> copy.durable = true); }

    /**
     * Takes no savepoint inside another block, which saves two round trips. When it throws, the block around it can only be
     * rolled back, and refuses every further statement.
     */
    public Atomic withoutSavepoint() { return with(copy -> copy.savepoint = false); }

    private Atomic with(Consumer<Atomic> change) {
        try {
            Atomic copy = (Atomic) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Atomic is Cloneable", e);
        }
    }

    <T> T run(Database database, Supplier<T> block) {
        Transaction outer = database.transaction.get();
        if (outer == null) {
            List<Runnable> afterCommit = new ArrayList<>();
            T result = retrying(() -> {
                afterCommit.clear();
                return database.run(new Transaction(this, null, afterCommit), block);
            });
            afterCommit.forEach(Runnable::run);
            return result;
        }
        if (durable) {
            throw new DatabaseError("A durable block cannot run inside another: what it did could still be rolled back with "
                + "that one. Call it outside, or leave durable() out.");
        }
        if (isolation != null || readOnly || timeout != null || retries > 0) {
            throw new DatabaseError("Isolation, readOnly, timeout and retries belong to the whole transaction: choose them for "
                + "the outermost block, not inside one.");
        }
        return savepoint ? database.run(new Transaction(this, outer, new ArrayList<>()), block) : outer.runWithoutSavepoint(block);
    }

    private <T> T retrying(Supplier<T> attempt) {
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
}
