package bookworm.book.check;

import bookworm.book.check.Listing.Range;
import bookworm.book.code.*;
import java.util.*;

/** How a lesson teaches one file of the main code: what changed in it, laid where the lesson shows it. */
final class Teaching {

    private final Optional<Source> before;
    private final Optional<Source> after;
    private final List<Listing> listings;
    private final FileChange file;

    Teaching(FileChange raw, List<Listing> listings) {
        before = raw.before();
        after = raw.after();
        this.listings = listings;
        file = raw.fitted(change -> (int) (change.isDeletion() ? leaving(change).stream().filter(line -> isSeenGoing(change, line))
            : arriving(change).stream().filter(this::isShown)).count());
    }

    FileChange file() { return file; }

    List<Listing> listings() { return listings; }

    /** Whether any block shows that line of this chapter's file. */
    boolean isShown(int line) { return listings.stream().anyMatch(listing -> listing.shows(line)); }

    /** Whether the lesson lists that line of this chapter's file as given. */
    boolean isGiven(Subject subject, int line) { return subject.given().has(after.orElseThrow(), line); }

    /** Whether the lesson shows that a line goes: in a diff, or by what comes for it, or by what now stands around its place. */
    boolean isSeenGoing(Change change, int line) {
        List<Integer> arriving = arriving(change);
        return listings.stream().anyMatch(listing -> listing.leaving().contains(line)
            || (arriving.isEmpty() ? listing.ranges().stream().anyMatch(range -> spans(range, change))
                : arriving.stream().anyMatch(listing::shows)));
    }

    /** Whether a block shows, without a gap, what now stands above and below the place of a change. */
    private boolean spans(Range range, Change change) {
        OptionalInt above = neighbour(change.afterFrom() - 1, -1);
        OptionalInt below = neighbour(change.afterTo(), 1);
        return (above.isPresent() || below.isPresent())
            && (above.isEmpty() || range.shows(above.getAsInt())) && (below.isEmpty() || range.shows(below.getAsInt()));
    }

    private OptionalInt neighbour(int line, int step) {
        Source source = after.orElseThrow();
        for (int at = line; at >= 0 && at < source.lines().size(); at += step) {
            if (source.isCode(at) || source.kind(at) == Kind.CLOSING) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The lines of code that a change brings. */
    List<Integer> arriving(Change change) { return code(after, change.afterFrom(), change.afterTo()); }

    /** The lines of code that a change takes away. */
    List<Integer> leaving(Change change) { return code(before, change.beforeFrom(), change.beforeTo()); }

    private static List<Integer> code(Optional<Source> source, int from, int to) {
        List<Integer> code = new ArrayList<>();
        for (int line = from; line < to; line++) {
            if (source.orElseThrow().isCode(line)) {
                code.add(line);
            }
        }
        return code;
    }
}
