package bookworm.exercises;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how far each exercise is, what is wrong with the first that is wrong, and what to do next:
 *
 * <pre>
 *   solved       01.1 Say hello
 *   not started  01.2 Say goodbye
 *
 * 1 of 2 solved, next: 01.2 Say goodbye
 *   open   exercises/01/src/main/java/bookworm/Goodbye.java:12
 *   read   chapters/01/README.md:97, "A word of parting"
 *   task   exercises/01/README.md:40, and its hints
 *   alone  mvn -q test -pl exercises/01 -Dtest=GoodbyeTest
 * </pre>
 *
 * Of tests that belong to no exercise, a chapter's, it says whether they pass, and what the first red one says ({@link Report}).
 */
public final class Scoreboard extends Standings {

    /** {@code Hello.java:9} comes before {@code Hello.java:12}. */
    private static final Comparator<String> LINES_OF_A_FILE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Optional<Findings> findings = Optional.empty();

    /** JUnit makes it, by {@code META-INF/services}. */
    public Scoreboard() { }

    /** Whether a chapter is as it was delivered is said first of all, before any answer is called wrong. */
    @Override public void testPlanExecutionStarted(TestPlan plan) {
        super.testPlanExecutionStarted(plan);
        findings = all().stream().findFirst().flatMap(standing -> Findings.ofRun(SourceLine.module(aTestOf(standing))));
        Stream.concat(all().stream(), Stream.of(strays())).flatMap(standing -> standing.testClasses.stream()).findFirst()
                .flatMap(Delivered::notice).filter(notice -> !all().isEmpty()).ifPresent(System.out::println);
    }

    @Override public void testPlanExecutionFinished(TestPlan plan) {
        if (all().isEmpty() || !strays().red.isEmpty()) {
            print(Report.of(strays()));
        }
        print(all());
        findings.ifPresent(found -> found.leave(found(all())));
    }

    static void print(Collection<Standing> exercises) {
        print(exercises.isEmpty() ? List.of() : score(exercises, System.getProperty("test") != null));
    }

    private static void print(List<String> lines) {
        if (!lines.isEmpty()) {
            System.out.println("\n" + String.join("\n", lines) + "\n");
        }
    }

    /** A part of the exercises is a run with {@code -Dtest=...}: it says nothing of how many there are. */
    static List<String> score(Collection<Standing> standings, boolean part) {
        List<String> lines = new ArrayList<>();
        standings.forEach(standing -> lines.add("  " + state(standing)));
        lines.add("");
        Optional<Standing> next = next(standings);
        next.filter(standing -> !standing.red.isEmpty()).ifPresent(standing -> {
            lines.addAll(Report.of(standing.red.get(0), standing.exercise() + " is red.", standing.testClasses));
            lines.add("");
        });
        if (!part) {
            lines.add("%d of %d solved".formatted(standings.stream().filter(Standing::solved).count(), standings.size())
                    + next.map(standing -> ", next: " + standing.name()).orElse(""));
        }
        next.ifPresent(standing -> lines.addAll(whatToDo(standing)));
        String module = SourceLine.moduleFromTop(aTestOf(standings.iterator().next()));
        if (part) {
            lines.add("  all    mvn -q test -pl " + module);
        }
        comfort(standings, module).ifPresent(lines::add);
        return lines;
    }

    /** What there is to find for {@code Course}: each state, and what to do next, in short. */
    static List<String> found(Collection<Standing> standings) {
        List<String> lines = new ArrayList<>(standings.stream().map(Scoreboard::state).toList());
        next(standings).ifPresent(standing -> {
            lines.add("");
            if (standing.red.isEmpty()) {
                lines.add(standing.name());
                Delivered.notice(aTestOf(standing)).ifPresent(notice -> lines.add("  " + notice));
            } else {
                lines.addAll(Report.inShort(standing.red.get(0), standing.name() + " is red."));
            }
            lines.addAll(whatToDo(standing));
        });
        return lines;
    }

    private static String state(Standing standing) { return "%-11s  %s".formatted(standing.state(), standing.summary()); }

    /** The first that is red; or else the first that is not solved. */
    private static Optional<Standing> next(Collection<Standing> standings) {
        return standings.stream().filter(standing -> standing.state() == State.WRONG).findFirst()
                .or(() -> standings.stream().filter(standing -> !standing.solved()).findFirst());
    }

    private static List<String> whatToDo(Standing next) {
        Class<?> aTest = aTestOf(next);
        List<String> lines = new ArrayList<>();
        if (next.red.isEmpty()) { // Else the report has said both.
            firstTodo(next).ifPresent(line -> lines.add("  open   " + line));
            next.lesson().ifPresent(section -> lines.add("  read   " + section));
        }
        Section.task(aTest, next.exercise()).ifPresent(task -> lines.add("  task   " + task.place() + ", and its hints"));
        lines.add("  alone  mvn -q test -pl %s -Dtest=%s".formatted(SourceLine.moduleFromTop(aTest),
                next.testClasses.stream().map(Class::getSimpleName).collect(Collectors.joining(","))));
        return lines;
    }

    private static Optional<String> firstTodo(Standing next) {
        return next.notStarted.stream().map(NotStarted::line).min(LINES_OF_A_FILE);
    }

    private static Class<?> aTestOf(Standing standing) { return standing.testClasses.iterator().next(); }

    private static Optional<String> comfort(Collection<Standing> standings, String module) {
        if (standings.stream().anyMatch(standing -> standing.state() == State.WRONG)) {
            return Optional.empty();
        }
        return Optional.of(standings.stream().allMatch(Standing::solved)
                ? "Other ways to solve them: %s/README.md".formatted(module.replace("exercises", "solutions"))
                : "Nothing is wrong: exercises that you have not started are skipped.");
    }
}
