package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/** Each line of main code that the chapter adds is shown by some block, and each that it takes away is shown going. */
final class TaughtCheck implements Check {

    @Override
    public String promise() { return "every line is taught"; }

    @Override
    public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (Teaching teaching : Teaching.of(subject)) {
            if (teaching.file().after().isEmpty()) {
                removed(subject, teaching.file().before().orElseThrow()).ifPresent(problems::add);
            } else {
                for (Change change : teaching.file().changes()) {
                    problems.addAll(unshown(subject, teaching, change));
                    unseenGoing(subject, teaching, change).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static Optional<Problem> removed(Subject subject, Source source) {
        boolean named = subject.lesson().page().codes().stream().anyMatch(code -> code.text().equals(source.name()));
        return named ? Optional.empty() : Optional.of(subject.problem(source.file(), 1, subject.chapter()
            + " has this file no more, and its lesson does not say so: name `" + source.name() + "` in the step in which it goes."));
    }

    /** Lines that stand together make one problem. */
    private static List<Problem> unshown(Subject subject, Teaching teaching, Change change) {
        Source source = teaching.file().after().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        List<Integer> together = new ArrayList<>();
        for (int line : teaching.arriving(change)) {
            if (!teaching.isShown(line)) {
                together.add(line);
            } else if (!together.isEmpty()) {
                problems.add(unshown(subject, source, together));
                together.clear();
            }
        }
        if (!together.isEmpty()) {
            problems.add(unshown(subject, source, together));
        }
        return problems;
    }

    private static Problem unshown(Subject subject, Source source, List<Integer> lines) {
        int first = lines.get(0);
        int last = lines.get(lines.size() - 1);
        String what = "`" + source.line(first).strip() + "`" + (first == last ? ": add it" : " and what follows, to line " + (last + 1)
            + ": add them");
        return subject.problem(source.file(), first + 1, "no block of the lesson shows " + what + " to a ```java " + source.name()
            + " block.");
    }

    private static Optional<Problem> unseenGoing(Subject subject, Teaching teaching, Change change) {
        List<Integer> leaving = teaching.leaving(change);
        if (leaving.isEmpty() || !teaching.arriving(change).isEmpty() || teaching.isSeenGoing(change)) {
            return Optional.empty();
        }
        Source source = teaching.file().before().orElseThrow();
        return Optional.of(subject.problem(source.file(), leaving.get(0) + 1, "`" + source.line(leaving.get(0)).strip()
            + "` is gone in " + subject.chapter() + ", and its lesson does not show it going: let a ```java " + source.name()
            + " block show the lines around line " + Math.max(1, change.afterFrom()) + " without a gap."));
    }
}
