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
        long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
        long newFirst = Math.min(last, start() + from);
        long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
        return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
            newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst))));
    }

    private long start() { return offset.map(Slice::number).orElse(0L); }

    private static Param count(long rows) { return new Param(rows, Types.BIG_INTEGER); }

    private static long number(Param count) { return (Long) count.value(); }

    /** Whether there is no row in it. */
    public boolean isNothing() { return limit.isPresent() && number(limit.get()) == 0; }

    /** Whether there is at most one row in it. */
    public boolean isSingle() { return isNothing() || limit.equals(Optional.of(count(1))); }

    @Override public void render(SqlWriter sql) {
        limit.ifPresent(count -> sql.append(" LIMIT ").append(count));
        offset.ifPresent(count -> sql.append(" OFFSET ").append(count).append(limit.isEmpty() ? " ROWS" : ""));
    }
}
