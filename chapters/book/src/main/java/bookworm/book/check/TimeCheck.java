package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** The three times in the head are no rosier than what is computed, and no more than a fifth above. */
final class TimeCheck implements Check {

    private static final int WORDS_A_MINUTE = 180;
    private static final int LINES_OF_CODE_A_MINUTE = 6;
    private static final int MINUTES_A_BREAK = 3;
    private static final int MINUTES_A_QUESTION = 2;
    private static final int PREDICTIONS = 3;
    private static final int STEP = 5;

    @Override public String promise() { return "the times are honest"; }

    @Override public List<Problem> problems(Subject subject) {
        Optional<Table.Row> row = subject.lesson().page().tables().stream().filter(table -> table.place().section().isEmpty())
            .flatMap(table -> table.rows().stream()).filter(each -> each.cells().get(0).text().equals("Time")).findFirst();
        Optional<Times> times = row.filter(each -> each.cells().size() > 1).flatMap(each -> Times.in(each.cells().get(1).text()));
        int line = row.map(Table.Row::line).orElse(1);
        if (times.isEmpty()) {
            return List.of(subject.problem(line, "say how long it takes: read and run 75 minutes; your turn 40; exercises 90"));
        }
        List<Problem> problems = new ArrayList<>();
        dishonest(subject, line, "read and run", times.get().reading(), reading(subject)).ifPresent(problems::add);
        dishonest(subject, line, "your turn", times.get().yourTurn(), writing(subject.lesson())).ifPresent(problems::add);
        dishonest(subject, line, "exercises", times.get().exercises(), practising(subject)).ifPresent(problems::add);
        return problems;
    }

    private static double reading(Subject subject) {
        Lesson lesson = subject.lesson();
        int questions = lesson.answers(Lesson.WARM_UP).size() + PREDICTIONS + lesson.answers(Lesson.QUIZ).size();
        return Lesson.words(lesson.page().parts()) / (double) WORDS_A_MINUTE
            + subject.listings().code(listing -> true) / (double) LINES_OF_CODE_A_MINUTE
            + ProgramRun.in(lesson).size() + MINUTES_A_BREAK * lesson.breaks().size() + MINUTES_A_QUESTION * questions;
    }

    private static int writing(Lesson lesson) { return lesson.yourTurns().stream().mapToInt(YourTurn::minutes).sum(); }

    /** What the sheet says of the exercises that are no your turns. */
    private static int practising(Subject subject) {
        List<String> turns = subject.lesson().yourTurns().stream().map(YourTurn::number).toList();
        return Sheet.of(subject.chapter()).exercises().stream().filter(exercise -> !turns.contains(exercise.number()))
            .mapToInt(exercise -> exercise.minutes().orElse(0)).sum();
    }

    private static Optional<Problem> dishonest(Subject subject, int line, String what, int said, double computed) {
        long honest = Math.round(computed / STEP) * STEP;
        return said >= honest && said * 5 <= honest * 6 ? Optional.empty() : Optional.of(subject.problem(line, what + " takes about "
            + honest + " minutes, not " + said + "."));
    }
}
