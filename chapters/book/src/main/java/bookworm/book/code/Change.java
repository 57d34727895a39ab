package bookworm.book.code;

import com.github.difflib.DiffUtils;
import java.util.*;

/** Lines {@code beforeFrom} to {@code beforeTo} became lines {@code afterFrom} to {@code afterTo}; each end is left out. */
public record Change(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    /** What must be changed to come from one file to the other, in order. */
    public static List<Change> between(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream().map(delta -> new Change(
            delta.getSource().getPosition(), delta.getSource().getPosition() + delta.getSource().size(),
            delta.getTarget().getPosition(), delta.getTarget().getPosition() + delta.getTarget().size())).toList();
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
