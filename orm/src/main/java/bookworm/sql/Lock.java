package bookworm.sql;

import java.util.List;

/**
 * How rows are locked for others until the transaction ends: {@code selectForUpdate(Lock.NOWAIT.of("self"))}.
 *
 * @param of the relations whose rows are locked too, {@code self} for the model's own; none for all that are read
 */
public record Lock(Wait waiting, List<String> of) {

    /** What to do about rows that others have locked. */
    public enum Wait { UNTIL_FREE, NOWAIT, SKIP_LOCKED }

    public static final Lock WAIT = new Lock(Wait.UNTIL_FREE, List.of());
    /** Fails at once where others have locked a row. */
    public static final Lock NOWAIT = new Lock(Wait.NOWAIT, List.of());
    /** Passes over the rows that others have locked. */
    public static final Lock SKIP_LOCKED = new Lock(Wait.SKIP_LOCKED, List.of());

    public Lock of(String... relations) { return new Lock(waiting, List.of(relations)); }
}
