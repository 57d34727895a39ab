package bookworm.book.check;

import bookworm.book.check.Listing.Run;
import bookworm.book.code.*;
import java.util.*;

/** How a lesson teaches one file of the main code: what changed in it, laid where the lesson shows it. */
final class Teaching {

    private final Optional<Source> before;
    private final Optional<Source> after;
    private final List<Run> shown;
    private final FileChange file;

    Teaching(FileChange raw, List<Run> shown) {
        before = raw.before();
        after = raw.after();
        this.shown = shown;
        file = raw.fitted(change -> change.isDeletion() ? isSeenGoing(change) ? 1 : 0
            : (int) arriving(change).stream().filter(this::isShown).count());
    }

    FileChange file() { return file; }

    /** Whether any block shows that line of this chapter's file. */
    boolean isShown(int line) { return shown.stream().anyMatch(run -> run.shows(line)); }

    /** Whether the lesson lists that line of this chapter's file as given. */
    boolean isGiven(Subject subject, int line) { return subject.given().has(after.orElseThrow(), line); }

    /** Whether any block shows that lines go for which nothing comes. */
    boolean isSeenGoing(Change change) { return shown.stream().anyMatch(run -> spans(run, change)); }

    /** Whether a block shows, without a gap, what now stands above and below the place of a change. */
    boolean spans(Run run, Change change) {
        OptionalInt above = neighbour(change.afterFrom() - 1, -1);
        OptionalInt below = neighbour(change.afterTo(), 1);
        return (above.isPresent() || below.isPresent())
            && (above.isEmpty() || run.shows(above.getAsInt())) && (below.isEmpty() || run.shows(below.getAsInt()));
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
