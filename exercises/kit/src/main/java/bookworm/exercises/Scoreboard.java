package bookworm.exercises;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how far each exercise is, and what to do next:
 *
 * <pre>
 *   solved       01.1 Say hello
 *   not started  01.2 Say goodbye
 *
 * 1 of 2 solved, next: 01.2 Say goodbye
 *   open   exercises/01/src/main/java/bookworm/Goodbye.java:12
 *   task   exercises/01/README.md:40, and its hints
 *   alone  mvn test -pl exercises/01 -Dtest=GoodbyeTest
 * </pre>
 */
public final class Scoreboard extends Standings {

    /** {@code Hello.java:9} comes before {@code Hello.java:12}. */
    private static final Comparator<String> LINES_OF_A_FILE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** JUnit makes it, by {@code META-INF/services}. */
    public Scoreboard() { }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!all().isEmpty()) {
            System.out.println("\n" + score(all(), System.getProperty("test") != null) + "\n");
        }
    }

    /** A part of the exercises is a run with {@code -Dtest=...}: it says nothing of how many there are. */
    static String score(Collection<Standing> standings, boolean part) {
        List<String> lines = new ArrayList<>();
        standings.forEach(standing -> lines.add("  %-11s  %s".formatted(standing.state(), standing.summary())));
        lines.add("");
        Optional<Standing> next = standings.stream().filter(standing -> !standing.solved()).findFirst();
        if (!part) {
            lines.add("%d of %d solved".formatted(standings.stream().filter(Standing::solved).count(), standings.size())
                    + next.map(standing -> ", next: " + standing.name()).orElse(""));
        }
        next.ifPresent(standing -> lines.addAll(whatToDo(standing)));
        String module = SourceLine.moduleFromTop(aTestOf(standings.iterator().next()));
        if (part) {
            lines.add("  all    mvn test -pl " + module);
        }
        lines.add(comfort(standings, module));
        return String.join("\n", lines);
    }

    private static List<String> whatToDo(Standing next) {
        Class<?> aTest = aTestOf(next);
        List<String> lines = new ArrayList<>();
        toOpen(next).ifPresent(file -> lines.add("  open   " + file));
        if (!next.red.isEmpty()) {
            lines.add("  test   " + next.red.get(0).line(next.testClasses).orElse(next.red.get(0).test()));
        }
        Section.task(aTest, next.exercise()).ifPresent(task -> lines.add("  task   " + task.place() + ", and its hints"));
        lines.add("  alone  mvn test -pl %s -Dtest=%s".formatted(SourceLine.moduleFromTop(aTest),
                next.testClasses.stream().map(Class::getSimpleName).collect(Collectors.joining(","))));
        return lines;
    }

    /** The first Todo's line; where a test is red, the class that it is about, which is called as the test is. */
    private static Optional<String> toOpen(Standing next) {
        return next.red.isEmpty() ? next.notStarted.stream().map(NotStarted::line).min(LINES_OF_A_FILE)
                : SourceLine.file(aTestOf(next), aTestOf(next).getSimpleName().replaceFirst("Test$", "") + ".java");
    }

    private static Class<?> aTestOf(Standing standing) { return standing.testClasses.iterator().next(); }

    private static String comfort(Collection<Standing> standings, String module) {
        if (standings.stream().anyMatch(standing -> standing.state() == State.WRONG)) {
            return "Red is an answer that is not right yet: its message says what it overlooked. Skipped is not started.";
        }
        return standings.stream().allMatch(Standing::solved)
                ? "Other ways to solve them: %s/README.md".formatted(module.replace("exercises", "solutions"))
                : "Nothing is wrong: exercises that you have not started are skipped.";
    }
}
