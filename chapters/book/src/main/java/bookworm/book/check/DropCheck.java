package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/**
 * Each line of code that the chapter drops from the one before is shown going. {@link TaughtCheck} looks from this chapter's
 * side. Here the problems lie in the chapter before: somebody may have mended a line there, and not carried it on.
 */
public final class DropCheck implements Check {

    @Override
    public String promise() { return "every line that goes is shown going"; }

    @Override
    public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (Teaching teaching : Teaching.of(subject)) {
            for (Change change : teaching.file().changes()) {
                if (!teaching.leaving(change).isEmpty() && !isSeen(subject, teaching, change)) {
                    problems.add(problem(subject, teaching.file().before().orElseThrow(), teaching.leaving(change)));
                }
            }
        }
        return problems;
    }

    private static boolean isSeen(Subject subject, Teaching teaching, Change change) {
        if (teaching.file().after().isEmpty()) {
            return TaughtCheck.removed(subject, teaching.file().before().orElseThrow()).isEmpty();
        }
        List<Integer> arriving = teaching.arriving(change);
        return arriving.isEmpty() ? teaching.isSeenGoing(change) : arriving.stream().anyMatch(teaching::isShown);
    }

    private static Problem problem(Subject subject, Source source, List<Integer> lines) {
        String line = "`" + source.line(lines.get(0)).strip() + "`";
        String what = lines.size() == 1 ? line + " is" : line + " and what follows, " + lines.size() + " lines, are";
        return subject.problem(source.file(), lines.get(0) + 1, what + " not in " + subject.chapter()
            + ", and its lesson does not show " + (lines.size() == 1 ? "it" : "them") + " going.");
    }
}
