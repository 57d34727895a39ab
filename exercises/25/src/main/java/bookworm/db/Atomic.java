package bookworm.db;

import bookworm.errors.*;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How a transaction runs. A value: each option gives another, which may be kept in a constant.
 * <pre>{@code
 * Database.atomic(Atomic.with().isolation(SERIALIZABLE).retries(3), () -> { ... });
 * }</pre>
 * Isolation and retries are the whole transaction's: a block inside another cannot choose them.
 *
 * @param isolation empty for the database's default
 */
public record Atomic(Optional<Isolation> isolation, int retries, boolean isDurable) {

    /** To choose from here: {@code Atomic.with().retries(3)}. */
    public static Atomic with() { return new Atomic(Optional.empty(), 0, false); }

    public Atomic isolation(Isolation level) { return new Atomic(Optional.of(level), retries, isDurable); }

    /**
     * Runs the block again, in a new transaction, where it lost against another (serialization failure, deadlock), up to
     * so many times, after a short pause that grows. The block must bear that: objects that it changed stay changed.
     */
    public Atomic retries(int times) { return new Atomic(isolation, times, isDurable); }

    /** Refuses to run inside another block, so that what it did is committed when it ends. */
    public Atomic durable() { return new Atomic(isolation, retries, true); }

    /** Runs an attempt, and again where it lost against another transaction, as often as these options say. */
    <T> T retrying(Supplier<T> attempt) {
        throw new bookworm.exercises.Todo("25.3", "run the attempt, and again where it lost");
    }

    /** Refuses what cannot be chosen for a block inside another. */
    void checkInside() {
        if (isDurable) {
            throw new DatabaseError("A durable block cannot run inside another: what it did could still be rolled back with "
                + "that one. Call it outside, or leave durable() out.");
        }
        if (isolation.isPresent() || retries > 0) {
            throw new DatabaseError("Isolation and retries belong to the whole transaction: choose them for the outermost "
                + "block, not inside one.");
        }
    }
}
