package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** The answers that the reader unfolds are computed: their bold words are what {@code lesson.Quiz} prints. */
final class QuizCheck implements Check {

    static final String PROGRAM = "lesson.Quiz";
    private static final int FEWEST = 4;
    private static final int MOST = 6;

    @Override public String promise() { return "quiz answers are computed"; }

    @Override public List<Problem> problems(Subject subject) {
        int line = subject.lesson().page().lineOf(Lesson.QUIZ);
        List<Fold> answers = subject.lesson().page().folds().stream().filter(fold -> fold.place().isIn(Lesson.QUIZ))
            .filter(fold -> fold.summary().equals("Answer")).toList();
        List<Problem> problems = new ArrayList<>();
        if (answers.size() < FEWEST || answers.size() > MOST) {
            problems.add(subject.problem(line, "there are " + answers.size()
                + " answers folded by <details><summary>Answer</summary>: " + "ask 4 to 6 questions."));
        }
        if (!subject.programs().names().contains(PROGRAM)) {
            problems.add(subject.problem(line, "the answers need a program src/test/java/lesson/Quiz.java that finds them."));
            return problems;
        }
        Programs.Result result = subject.programs().result(PROGRAM);
        if (result.failure().isPresent()) {
            problems.add(subject.problem(line, PROGRAM + " failed: " + result.failure().get()));
            return problems;
        }
        for (int i = 0; i < answers.size(); i++) {
            Fold answer = answers.get(i);
            String printed = i < result.output().size() ? "`" + result.output().get(i) + "`" : "nothing";
            if (answer.bold().isEmpty()) {
                problems.add(subject.problem(answer.line(), "open this answer, after an empty line, with what " + PROGRAM
                    + " prints, in bold: **" + printed.replace("`", "") + "**."));
            } else if (!printed.equals("`" + answer.bold().get() + "`")) {
                problems.add(subject.problem(answer.line(), PROGRAM + " prints " + printed + " as its line " + (i + 1)
                    + ", where the answer has `" + answer.bold().get() + "`."));
            }
        }
        if (result.output().size() > answers.size()) {
            problems.add(subject.problem(line, PROGRAM + " prints " + result.output().size() + " lines for " + answers.size()
                + " answers: one for each, in order."));
        }
        return problems;
    }
}
