package bookworm.sql;

import java.util.Optional;

/**
 * Which of the rows, in their order: as many as the limit says, from an offset on. Both are values like any other, so that
 * all pages of a list after the first have one text.
 */
public record Slice(Optional<Param> offset, Optional<Param> limit) implements Node {

    /** All of the rows. */
    public static final Slice ALL = new Slice(Optional.empty(), Optional.empty());

    /** The rows from one position up to, not including, another, counted from 0 within this slice. */
    public Slice within(long from, long to) {
        throw new bookworm.exercises.Todo("09.2", "cut a slice out of this one");
    }

    private long start() { return offset.map(Slice::number).orElse(0L); }

    private static Param count(long rows) { return new Param(rows, Types.BIG_INTEGER); }

    private static long number(Param count) { return (Long) count.value(); }

    /** Whether there is no row in it. */
    public boolean isNothing() { return limit.isPresent() && number(limit.get()) == 0; }

    @Override public void render(SqlWriter sql) {
        limit.ifPresent(count -> sql.append(" LIMIT ").append(count));
        offset.ifPresent(count -> sql.append(" OFFSET ").append(count).append(limit.isEmpty() ? " ROWS" : ""));
    }
}
