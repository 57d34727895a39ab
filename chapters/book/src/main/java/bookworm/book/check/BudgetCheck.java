package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;
import java.util.stream.Stream;

/** A lesson is two evenings' work at most: words, code, lines, and what is to be read between two runs have their limits. */
final class BudgetCheck implements Check {

    private static final int WORDS = 3500;
    private static final int WORDS_ON_OTHERS = 250;
    private static final int CODE = 160;
    private static final int LINES = 800;
    private static final int LINES_OF_TROUBLE = 45;
    private static final int LINES_A_LISTING = 25;
    private static final int CODE_A_STEP = 60;
    private static final int LINES_BETWEEN_RUNS = 120;

    @Override public String promise() { return "the lesson keeps to its budgets"; }

    @Override public List<Problem> problems(Subject subject) {
        Lesson lesson = subject.lesson();
        Page page = lesson.page();
        List<Problem> problems = new ArrayList<>();
        over(subject, 1, "lines in this lesson", page.size(), LINES).ifPresent(problems::add);
        over(subject, 1, "words in this lesson", Lesson.words(page.parts()), WORDS).ifPresent(problems::add);
        over(subject, page.lineOf(Lesson.OTHERS), "words in this section", Lesson.words(lesson.in(Lesson.OTHERS)), WORDS_ON_OTHERS)
            .ifPresent(problems::add);
        over(subject, page.lineOf(Lesson.TROUBLE), "lines in this section", lesson.size(Lesson.TROUBLE), LINES_OF_TROUBLE)
            .ifPresent(problems::add);
        over(subject, 1, "lines of the ORM's code to read", subject.listings().code(listing -> listing.source().path()
            .startsWith("src/main/")), CODE).ifPresent(problems::add);
        page.blocks().stream().filter(block -> block.caption().isPresent()).forEach(block ->
            over(subject, block.opens(), "lines in this listing", block.lines().size(), LINES_A_LISTING).ifPresent(problems::add));
        lesson.steps().forEach(step -> over(subject, step.line(), "lines of code in this step",
            subject.listings().code(listing -> listing.block().place().isIn(step)), CODE_A_STEP).ifPresent(problems::add));
        problems.addAll(betweenRuns(subject));
        return problems;
    }

    private static Optional<Problem> over(Subject subject, int line, String what, long count, int limit) {
        return count <= limit ? Optional.empty()
            : Optional.of(subject.problem(line, "there are " + count + " " + what + ": " + limit + " at most."));
    }

    /** From the beginning of Build to the trouble's cure. The test of a your turn is a run too. */
    private static List<Problem> betweenRuns(Subject subject) {
        Page page = subject.lesson().page();
        Stream<Run> programs = ProgramRun.in(subject.lesson()).stream()
            .map(run -> new Run(run.block().opens(), run.output().orElse(run.block()).closes()));
        Stream<Run> tests = subject.lesson().yourTurns().stream().map(turn -> new Run(turn.words().line(), turn.words().line()));
        List<Problem> problems = new ArrayList<>();
        int last = page.lineOf(Lesson.BUILD);
        for (Run run : Stream.concat(programs, tests).sorted(Comparator.comparingInt(Run::from)).toList()) {
            if (run.from() > page.lineOf(Lesson.BUILD) && run.from() < page.lineOf(Lesson.RECAP)) {
                over(subject, run.from(), "lines above this without a run", run.from() - last - 1, LINES_BETWEEN_RUNS)
                    .ifPresent(problems::add);
                last = run.to();
            }
        }
        return problems;
    }

    private record Run(int from, int to) { }
}
