package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/**
 * Each line of code that the chapter drops from the one before is shown going. The problems lie in the chapter before, whose
 * author may have mended a line and forgotten the later chapters.
 */
public final class DropCheck implements Check {

    @Override
    public String promise() { return "every line that goes is shown going"; }

    @Override
    public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (Teaching teaching : subject.teachings()) {
            if (teaching.file().after().isEmpty()) {
                removed(subject, teaching.file().before().orElseThrow()).ifPresent(problems::add);
            } else {
                teaching.file().changes().stream().filter(change -> !teaching.leaving(change).isEmpty())
                    .filter(change -> !isShown(teaching, change)).forEach(change -> problems.add(unshown(subject, teaching, change)));
            }
        }
        return problems;
    }

    private static Optional<Problem> removed(Subject subject, Source source) {
        boolean named = subject.lesson().page().codes().stream().anyMatch(code -> code.text().equals(source.name()));
        return named ? Optional.empty() : Optional.of(subject.problem(source.file(), 1, subject.chapter()
            + " has this file no more, and its lesson does not say so: name `" + source.name() + "` in the step in which it goes."));
    }

    private static boolean isShown(Teaching teaching, Change change) {
        List<Integer> arriving = teaching.arriving(change);
        return arriving.isEmpty() ? teaching.isSeenGoing(change) : arriving.stream().anyMatch(teaching::isShown);
    }

    private static Problem unshown(Subject subject, Teaching teaching, Change change) {
        Source before = teaching.file().before().orElseThrow();
        List<Integer> leaving = teaching.leaving(change);
        List<Integer> arriving = teaching.arriving(change);
        String what = "`" + before.line(leaving.get(0)).strip() + "`"
            + (leaving.size() == 1 ? " is" : " and what follows, " + leaving.size() + " lines, are");
        String mend = arriving.isEmpty() ? "the lines around line " + Math.max(1, change.afterFrom()) + ", without a gap"
            : "line " + (arriving.get(0) + 1) + ", which stands in its place";
        return subject.problem(before.file(), leaving.get(0) + 1, what + " not in " + subject.chapter() + ", and its lesson does not show "
            + (leaving.size() == 1 ? "it" : "them") + " going: let a ```java " + before.name() + " block show " + mend + ".");
    }
}
