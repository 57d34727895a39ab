package bookworm.sql;

/** How rows are locked for others until the transaction ends: what to do about a row that somebody else has locked. */
public enum Lock {
    /** Waits until it is free. */
    WAIT,
    /** Fails at once. */
    NOWAIT,
    /** Passes over it. */
    SKIP_LOCKED
}
