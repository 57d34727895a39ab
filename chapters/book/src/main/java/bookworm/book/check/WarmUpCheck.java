package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** The lesson opens with two questions on what the reader knows. */
final class WarmUpCheck implements Check {

    private static final int QUESTIONS = 2;

    @Override public String promise() { return "two questions warm up"; }

    @Override public List<Problem> problems(Subject subject) {
        long asked = subject.lesson().answers(Lesson.WARM_UP).stream().filter(answer -> answer.question().isPresent()).count();
        return asked == QUESTIONS ? List.of() : List.of(subject.problem(subject.lesson().page().lineOf(Lesson.WARM_UP), "there are " + asked
            + " numbered questions with <details><summary>Answer</summary>: ask " + QUESTIONS + "."));
    }
}
