package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/** Each line of main code that the chapter takes away from the one before is seen going. */
public final class GoneCheck implements Check {

    @Override public String promise() { return "every line that goes is seen going"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (Teaching teaching : subject.teachings()) {
            if (teaching.file().after().isEmpty()) {
                removed(subject, teaching.file().before().orElseThrow()).ifPresent(problems::add);
            } else {
                teaching.file().changes().forEach(change -> unseenGoing(subject, teaching, change).ifPresent(problems::add));
            }
        }
        return problems;
    }

    private static Optional<Problem> removed(Subject subject, Source source) {
        boolean named = subject.lesson().page().codes().stream().anyMatch(code -> code.text().equals(source.name()));
        return named ? Optional.empty() : Optional.of(subject.problem(source.file(), 1, subject.chapter()
            + " has this file no more, and its lesson does not say so: name `" + source.name() + "` in the step in which it goes."));
    }

    private static Optional<Problem> unseenGoing(Subject subject, Teaching teaching, Change change) {
        return teaching.leaving(change).stream().filter(line -> !teaching.isSeenGoing(change, line)).findFirst().map(line -> {
            Source source = teaching.file().before().orElseThrow();
            String what = teaching.arriving(change).isEmpty() ? gone(subject) : replaced(subject);
            return subject.problem(source.file(), line + 1, "`" + source.line(line).strip() + "` " + what);
        });
    }

    private static String gone(Subject subject) {
        return "is gone in " + subject.chapter() + ", and its lesson does not show it going: show it in a ```diff.";
    }

    /** Often the chapter before was fixed, and this one forgotten. */
    private static String replaced(Subject subject) {
        String before = subject.chapter().before().orElseThrow().number();
        return "is replaced in " + subject.chapter() + ", and its lesson does not show by what: show that in a ```diff, or, if chapter "
            + before + " was fixed here, 'carry " + before + "'.";
    }
}
