package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.*;
import java.util.*;

/** The reader writes two to four pieces of the ORM, each with a test to run and ours to unfold. */
final class YourTurnCheck implements Check {

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final String FORM = "> **Your turn: NN.1, 10 minutes.**";

    @Override public String promise() { return "the reader writes pieces of the ORM"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        List<YourTurn> turns = subject.lesson().yourTurns();
        int fewest = subject.chapter().before().isPresent() ? FEWEST : 1;
        if (turns.size() < fewest || turns.size() > MOST) {
            problems.add(subject.problem(subject.lesson().page().lineOf(Lesson.BUILD), "there are " + turns.size() + " your turns: give "
                + fewest + " to " + MOST + ", " + FORM.replace("NN", subject.chapter().number())));
        }
        Holes holes = Holes.of(subject.chapter());
        for (YourTurn turn : turns) {
            if (turn.number().isEmpty()) {
                problems.add(subject.problem(turn.words().line(), "open this with number and time: "
                    + FORM.replace("NN", subject.chapter().number())));
            } else {
                problems.addAll(task(subject, turn, holes));
                problems.addAll(ours(subject, turn, holes));
            }
        }
        for (String number : holes.numbers()) {
            if (turns.stream().noneMatch(turn -> turn.number().equals(number))) {
                problems.add(subject.problem(holes.file(), 1, "the lesson has no your turn " + number + "."));
            }
        }
        return problems;
    }

    private static List<Problem> task(Subject subject, YourTurn turn, Holes holes) {
        List<Problem> problems = new ArrayList<>();
        String number = turn.number();
        if (holes.of(number).isEmpty()) {
            problems.add(subject.problem(turn.words().line(), number + " is no hole of "
                + subject.chapter().course().show(holes.file()) + "."));
        }
        String module = "exercises/" + subject.chapter().number();
        boolean tested = turn.words().codes().stream().map(code -> new Command(code, 0))
            .anyMatch(command -> command.module().equals(Optional.of(module)) && !command.tests().isEmpty());
        if (!tested) {
            problems.add(subject.problem(turn.words().line(), "name the test to run: `mvn -q test -pl " + module + " -Dtest=...`"));
        }
        return problems;
    }

    private static List<Problem> ours(Subject subject, YourTurn turn, Holes holes) {
        if (turn.ours().isEmpty()) {
            return List.of(subject.problem(turn.words().line(), "let <details><summary>Ours</summary> follow this task at once."));
        }
        List<Problem> problems = new ArrayList<>();
        Fold ours = turn.ours().get();
        for (Holes.Hole hole : holes.of(turn.number())) {
            List<Methods.Span> spans = hole.in(subject.chapter());
            if (spans.isEmpty()) {
                problems.add(subject.problem(holes.file(), hole.line(), subject.chapter() + " has no method " + hole.method() + " in "
                    + hole.path() + "."));
            }
            spans.forEach(span -> unshown(subject, ours, span).ifPresent(line -> problems.add(subject.problem(ours.line(),
                "Ours shows the whole of " + hole.method() + ": `" + span.source().line(line).strip() + "` of " + span.source().name()
                    + " is missing."))));
        }
        for (String words : List.of("also right", "looks right, and is not, because")) {
            if (subject.lesson().in(ours).stream().noneMatch(part -> part instanceof Words said && said.marks(words))) {
                problems.add(subject.problem(ours.line(), "say below ours, in italics, what is *" + words + "* ..."));
            }
        }
        return problems;
    }

    /** The first line of a method that no listing in a fold shows. */
    private static Optional<Integer> unshown(Subject subject, Fold ours, Methods.Span span) {
        List<Listing> listings = subject.listings().of(span.source()).stream().filter(each -> each.block().place().isIn(ours)).toList();
        for (int line = span.from(); line < span.to(); line++) {
            int each = line;
            if (span.source().isCode(line) && listings.stream().noneMatch(listing -> listing.shows(each))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
