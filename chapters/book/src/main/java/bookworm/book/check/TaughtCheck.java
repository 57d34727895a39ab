package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/** Each line of main code that the chapter adds is shown by some block, or given. */
final class TaughtCheck implements Check {

    @Override public String promise() { return "every line is taught or given"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (Teaching teaching : subject.teachings()) {
            teaching.file().changes().forEach(change -> problems.addAll(unshown(subject, teaching, change)));
        }
        return problems;
    }

    /** Lines that stand together make one problem. */
    private static List<Problem> unshown(Subject subject, Teaching teaching, Change change) {
        List<Problem> problems = new ArrayList<>();
        List<Integer> together = new ArrayList<>();
        for (int line : teaching.arriving(change)) {
            if (!teaching.isShown(line) && !teaching.isGiven(subject, line)) {
                together.add(line);
            } else if (!together.isEmpty()) {
                problems.add(unshown(subject, teaching.file().after().orElseThrow(), together));
                together.clear();
            }
        }
        if (!together.isEmpty()) {
            problems.add(unshown(subject, teaching.file().after().orElseThrow(), together));
        }
        return problems;
    }

    private static Problem unshown(Subject subject, Source source, List<Integer> lines) {
        int first = lines.get(0);
        int last = lines.get(lines.size() - 1);
        String what = "`" + source.line(first).strip() + "`"
            + (first == last ? ": add it" : " and what follows, to line " + (last + 1) + ": add them");
        return subject.problem(source.file(), first + 1, "no block of the lesson shows " + what + " to a listing of " + source.name()
            + ", or to what is given.");
    }
}
