package bookworm.book.code;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.*;
import java.util.stream.Stream;

/** Lines {@code beforeFrom} to {@code beforeTo} became lines {@code afterFrom} to {@code afterTo}; each end is left out. */
public record Change(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    /**
     * What must be changed to come from one file to the other, in order. A line is the same where its words are the same and it
     * has the same part to play ({@link Source#keys}); at the ends of a change the words suffice.
     */
    static List<Change> between(Optional<Source> before, Optional<Source> after) {
        List<String> old = before.map(Source::keys).orElse(List.of());
        List<String> now = after.map(Source::keys).orElse(List.of());
        return DiffUtils.diff(old, now).getDeltas().stream().map(Change::of)
            .flatMap(change -> change.isInsertion() || change.isDeletion() ? Stream.of(change)
                : change.trimmed(before.get(), after.get()).split(before.get(), after.get()).stream())
            .filter(change -> !change.isInsertion() || !change.isDeletion()).toList();
    }

    private static Change of(AbstractDelta<String> delta) {
        Chunk<String> source = delta.getSource();
        Chunk<String> target = delta.getTarget();
        return new Change(source.getPosition(), source.getPosition() + source.size(),
            target.getPosition(), target.getPosition() + target.size());
    }

    private Change trimmed(Source before, Source after) {
        int top = 0;
        while (beforeFrom + top < beforeTo && afterFrom + top < afterTo
            && before.line(beforeFrom + top).equals(after.line(afterFrom + top))) {
            top++;
        }
        int end = 0;
        while (beforeFrom + top < beforeTo - end && afterFrom + top < afterTo - end
            && before.kind(beforeTo - end - 1) != Kind.CLOSING
            && before.line(beforeTo - end - 1).equals(after.line(afterTo - end - 1))) {
            end++;
        }
        return new Change(beforeFrom + top, beforeTo - end, afterFrom + top, afterTo - end);
    }

    /** Cuts a change where an old line and a new one are alike: what comes beside a changed line is a change of its own. */
    private List<Change> split(Source before, Source after) {
        List<Change> parts = new ArrayList<>();
        int old = beforeFrom;
        int now = afterFrom;
        for (Likeness.Pair pair : Likeness.pairs(before, beforeFrom, beforeTo, after, afterFrom, afterTo)) {
            parts.add(new Change(old, pair.before(), now, pair.after()));
            old = pair.before();
            now = pair.after();
        }
        parts.add(new Change(old, beforeTo, now, afterTo));
        return parts;
    }

    public boolean isInsertion() { return beforeFrom == beforeTo; }

    public boolean isDeletion() { return afterFrom == afterTo; }

    Change shifted(int by) { return new Change(beforeFrom + by, beforeTo + by, afterFrom + by, afterTo + by); }

    /**
     * The changes that have the same outcome: where a method is put between two others, its closing brace, or that of the
     * method above it, may count as the new one. This one is the first of them.
     */
    List<Change> twins(FileChange file, Change previous, Change next) {
        List<Change> all = new ArrayList<>(List.of(this));
        if (isInsertion() || isDeletion()) {
            List<String> lines = isInsertion() ? file.afterLines() : file.beforeLines();
            int from = isInsertion() ? afterFrom : beforeFrom;
            int to = isInsertion() ? afterTo : beforeTo;
            int lowest = previous == null ? 0 : isInsertion() ? previous.afterTo : previous.beforeTo;
            int highest = next == null ? lines.size() : isInsertion() ? next.afterFrom : next.beforeFrom;
            for (int by = 1; from - by >= lowest && lines.get(from - by).equals(lines.get(to - by)); by++) {
                all.add(shifted(-by));
            }
            for (int by = 1; to + by <= highest && lines.get(from + by - 1).equals(lines.get(to + by - 1)); by++) {
                all.add(shifted(by));
            }
        }
        return all;
    }
}
