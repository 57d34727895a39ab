package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;
import java.util.regex.*;

/** The answers that the reader unfolds are computed: their bold words are what {@code lesson.Quiz} prints. */
final class QuizCheck implements Check {

    static final String PROGRAM = "lesson.Quiz";
    private static final int QUESTIONS = 5;
    private static final Pattern BEFORE = Pattern.compile("From chapter (\\d\\d):");

    @Override public String promise() { return "quiz answers are computed"; }

    @Override public List<Problem> problems(Subject subject) {
        int line = subject.lesson().page().lineOf(Lesson.QUIZ);
        List<Fold> answers = subject.lesson().answers(Lesson.QUIZ);
        List<Problem> problems = new ArrayList<>();
        if (answers.size() != QUESTIONS || answers.stream().anyMatch(answer -> answer.question().isEmpty())) {
            problems.add(subject.problem(line, "ask " + QUESTIONS + " numbered questions, each with <details><summary>Answer</summary>; "
                + "there are " + answers.size() + "."));
        }
        problems.addAll(fromBefore(subject, answers));
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

    /** The last question, and no other, is from a chapter before; in the first chapter none is. */
    private static List<Problem> fromBefore(Subject subject, List<Fold> answers) {
        List<Problem> problems = new ArrayList<>();
        String number = subject.chapter().number();
        for (int i = 0; i < answers.size(); i++) {
            Matcher from = BEFORE.matcher(answers.get(i).question().orElse(""));
            boolean isFromBefore = from.lookingAt() && from.group(1).compareTo(number) < 0;
            boolean mustBe = i == answers.size() - 1 && subject.chapter().before().isPresent();
            if (isFromBefore != mustBe) {
                problems.add(subject.problem(answers.get(i).line(), mustBe
                    ? "the last question is from a chapter before: From chapter NN: ..."
                    : "only the last question is from a chapter before."));
            }
        }
        return problems;
    }
}
