package bookworm.exercises;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import bookworm.exercises.Holes.Hole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Proves that a chapter's exercises teach: no test passes on the starter, all pass on the solution, each plausible wrong answer
 * is refused with a message that names the misconception, and each unusual right answer is accepted. The starter of a hole is
 * the chapter's class without the hole's body, and its solution the chapter's class.
 *
 * <pre>{@code
 * class ProofTest {
 *     private final Proof proof = Proof.of(ProofTest.class, HelloTest.class);
 *
 *     @TestFactory Stream<DynamicNode> the_exercises_teach() { return proof.ofExercises(); }
 *
 *     @Tag("slow") @TestFactory Stream<DynamicNode> answers_are_judged_rightly() { return proof.ofAnswers(); }
 * }
 * }</pre>
 */
public final class Proof {

    static final int WRONG_ANSWERS_NEEDED = 3;
    static final int RIGHT_ANSWERS_NEEDED = 2;

    /** Where the modules are, and the class files of each; pristine says that nobody has begun to solve the starter. */
    record Places(Path exercises, Path tests, Path starter, Path solutions, Path solution, boolean pristine) { }

    private final Places places;
    private final Holes holes;
    private final Answers answers;
    private final Reach reach;

    Proof(Places places) {
        this.places = places;
        this.holes = Holes.in(places.exercises());
        this.reach = Reach.in(holes.chapter().resolve("src/main/java"));
        this.answers = new Answers(places.solutions().resolve("target/answers"), holes, places.solution());
    }

    /**
     * The proof for a pair of modules.
     *
     * @param solutions any test class of {@code solutions/NN}
     * @param exercises any test class of {@code exercises/NN}
     */
    public static Proof of(Class<?> solutions, Class<?> exercises) {
        Path tests = SourceLine.root(exercises);
        Path module = SourceLine.module(solutions);
        return new Proof(new Places(SourceLine.module(exercises), tests, tests.resolveSibling("classes"), module,
                module.resolve("target/classes"), "pristine".equals(System.getenv("BOOKWORM_STARTERS"))));
    }

    /** That no test passes on the starter, all pass on the solution, and enough answers are there to be judged. */
    public Stream<DynamicNode> ofExercises() {
        List<Answer> given = Answer.in(places.solutions());
        Standings solution = runAll(places.solution());
        Scoreboard.print(solution.all());
        Standings starter = runAll(places.starter());
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("every test belongs to an exercise", () -> testsBelong(solution)));
        tests.add(dynamicTest("every answer belongs to an exercise", () -> answersBelong(given, solution)));
        if (!holes.all().isEmpty()) {
            tests.add(dynamicTest("the starters are the chapter's classes with holes", this::startersAreUpToDate));
        }
        for (Standing solved : solution.all()) {
            tests.add(dynamicContainer(solved.name(), Stream.of(
                    dynamicTest("no test passes on the starter", () -> notStarted(starter.of(solved.exercise()))),
                    dynamicTest("every test passes on the solution", () -> solved(solved)),
                    dynamicTest("every test says what to read again", () -> guided(solved)),
                    dynamicTest("has answers enough, wrong and right", () -> enough(solved, of(solved, given))))));
        }
        return tests.stream();
    }

    /** That each wrong answer is refused, and each right one accepted. It takes a tenth of a second for each. */
    public Stream<DynamicNode> ofAnswers() {
        List<Answer> given = Answer.in(places.solutions());
        answers.compile(given);
        return runAll(places.solution()).all().stream().map(solved -> dynamicContainer(solved.name(), of(solved, given).stream()
                .map(answer -> answer.isRight()
                        ? dynamicTest("accepts " + answer.name(), () -> accepted(answer, solved.testClasses))
                        : dynamicTest("refuses " + answer.name(), () -> refused(answer, solved.testClasses)))));
    }

    private static List<Answer> of(Standing exercise, List<Answer> given) {
        return given.stream().filter(answer -> answer.exercise().equals(exercise.exercise())).toList();
    }

    /** Waits for the answers that are being compiled, whatever becomes of them. */
    void finishCompiling() { answers.finish(); }

    private void testsBelong(Standings solution) {
        Standing strays = solution.strays();
        if (solution.all().isEmpty() || strays.tests() > 0) {
            Assertions.fail("These tests belong to no exercise: %s, of %s. Say @Exercise(\"01.1\") on their class."
                    .formatted(strays.testClasses.stream().map(Class::getSimpleName).toList(), places.tests()));
        }
    }

    private static void answersBelong(List<Answer> answers, Standings exercises) {
        for (Answer answer : answers) {
            if (exercises.of(answer.exercise()).testClasses.isEmpty()) {
                Assertions.fail("%s belongs to no exercise: no test class says @Exercise(\"%s\").".formatted(answer.label(), answer.exercise()));
            }
        }
    }

    private void startersAreUpToDate() {
        Starters starters = new Starters(holes);
        List<String> stale = starters.stale();
        boolean begun = stale.stream().anyMatch(starters::hasAnswer);
        Assumptions.assumeTrue(places.pristine() || !begun, "Somebody has begun to solve it, so there is nothing to prove.");
        if (!stale.isEmpty()) {
            Assertions.fail("These are not the chapter's classes, but for their holes: %s. Write them anew: %s".formatted(stale, Starters.COMMAND));
        }
    }

    private void notStarted(Standing starter) {
        if (starter.passed.isEmpty() && starter.red.isEmpty() && !starter.notStarted.isEmpty()) {
            return;
        }
        String found = "%s on the starter: passed %s, red %s.".formatted(starter.name(), starter.passed, starter.redTests());
        Assumptions.assumeTrue(places.pristine(), found + " Somebody has begun to solve it, so there is nothing to prove.");
        Assertions.fail(found + " Every test must meet the exercise's Todo: call what the reader writes, in each of them.");
    }

    private static void solved(Standing solution) {
        if (!solution.solved()) {
            Assertions.fail("%s on the solution: red %s, not started %s."
                    .formatted(solution.name(), solution.red, solution.notStarted));
        }
    }

    private static void guided(Standing exercise) {
        List<String> unguided = exercise.unguided();
        if (!unguided.isEmpty()) {
            Assertions.fail(("%s: %s point to no part of the lesson."
                    + " Say @ReadAgain(\"...\"), with a heading of %s, on the test or its class.")
                    .formatted(exercise.name(), unguided, Section.lesson(Section.chapter(exercise.exercise()))));
        }
    }

    private static void enough(Standing exercise, List<Answer> given) {
        long right = given.stream().filter(Answer::isRight).count();
        long wrong = given.size() - right;
        if (wrong < WRONG_ANSWERS_NEEDED || right < RIGHT_ANSWERS_NEEDED) {
            Assertions.fail("%s has %d of %d wrong answers, and %d of %d unusual right ones. Add them as %s/%s/<name>/*.java, or %s/...".formatted(
                    exercise.name(), wrong, WRONG_ANSWERS_NEEDED, right, RIGHT_ANSWERS_NEEDED, Answer.WRONG, exercise.exercise(), Answer.RIGHT));
        }
    }

    private void refused(Answer wrong, Set<Class<?>> testClasses) {
        Standing standing = run(wrong, testClasses);
        if (standing.red.isEmpty()) {
            Assertions.fail("No test refuses %s (%s). Passed: %s.".formatted(wrong.label(), wrong.reason(), standing.passed));
        }
        if (standing.red.stream().noneMatch(wrong::namedBy)) {
            Assertions.fail("%s is refused, but no message says \"%s\". The messages: %s".formatted(wrong.label(), wrong.refusal(), standing.red));
        }
    }

    private void accepted(Answer right, Set<Class<?>> testClasses) {
        Standing standing = run(right, testClasses);
        if (!standing.solved()) {
            Assertions.fail("%s is right (%s), and is refused: %s, not started %s."
                    .formatted(right.label(), right.reason(), standing.red, standing.notStarted));
        }
    }

    private Standing run(Answer answer, Set<Class<?>> testClasses) {
        return run(List.of(answers.classesOf(answer), places.solution()), holes.of(answer.exercise()),
                loader -> testClasses.stream().map(type -> selectClass(loader, type.getName())).toList()).of(answer.exercise());
    }

    /** Runs the tests of all exercises against these classes. */
    Standings runAll(Path classes) {
        return run(List.of(classes), holes.all(), loader -> selectClasspathRoots(Set.of(places.tests())));
    }

    /**
     * Runs tests against other classes than those on the class path: the loader takes the given folders first. Where classes of
     * the chapter are among them, all that knows them must be in the same loader.
     */
    private Standings run(List<Path> classes, List<Hole> changed, Function<ClassLoader, List<? extends DiscoverySelector>> selection) {
        List<Path> folders = new ArrayList<>(classes);
        folders.add(holes.chapter().resolve("target/classes"));
        folders.add(places.tests());
        Set<String> packages = changed.stream().map(Hole::packageName).collect(Collectors.toSet());
        Standings standings = new Standings();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (FreshClassLoader loader = FreshClassLoader.of(folders, reach.of(packages))) {
            thread.setContextClassLoader(loader);
            LauncherFactory.create(withoutScoreboard()).execute(
                    LauncherDiscoveryRequestBuilder.request().selectors(selection.apply(loader)).build(), standings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
        return standings;
    }

    private static LauncherConfig withoutScoreboard() {
        return LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false).build();
    }
}
