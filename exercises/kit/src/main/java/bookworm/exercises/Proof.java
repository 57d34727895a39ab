package bookworm.exercises;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Proves that a chapter's exercises teach: no test passes on the starter, all pass on the solution, and each plausible
 * wrong answer is refused with a message that names the misconception.
 *
 * <pre>{@code
 * class ProofTest {
 *     @TestFactory Stream<DynamicNode> the_exercises_teach() {
 *         return Proof.of(ProofTest.class, HelloTest.class).tests();
 *     }
 * }
 * }</pre>
 */
public final class Proof {

    static final int WRONG_ANSWERS_NEEDED = 3;

    /** Where the class files and the wrong answers lie; pristine says that nobody has begun to solve the starter. */
    record Places(Path tests, Path starter, Path solution, Path wrongAnswers, boolean pristine) { }

    private final Places places;
    /** Where the classes of each wrong answer lie, once it is compiled. */
    private final Map<WrongAnswer, CompletableFuture<Path>> compiled = new HashMap<>();

    Proof(Places places) { this.places = places; }

    /**
     * The proof for a pair of modules.
     *
     * @param solutions any test class of {@code solutions/NN}
     * @param exercises any test class of {@code exercises/NN}
     */
    public static Proof of(Class<?> solutions, Class<?> exercises) {
        Path tests = SourceLine.root(exercises);
        Path module = SourceLine.module(solutions);
        return new Proof(new Places(tests, tests.resolveSibling("classes"), module.resolve("target/classes"),
                module.resolve("src/wrong"), "pristine".equals(System.getenv("BOOKWORM_STARTERS"))));
    }

    /** The proof as tests, a group for each exercise. Runs the starter and the solution at once, the wrong answers test by test. */
    public Stream<DynamicNode> tests() {
        List<WrongAnswer> wrongAnswers = WrongAnswer.in(places.wrongAnswers());
        compile(wrongAnswers);
        Standings solution = runAll(places.solution());
        Standings starter = runAll(places.starter());
        return Stream.concat(
                Stream.of(
                        dynamicTest("every test belongs to an exercise", () -> testsBelong(solution)),
                        dynamicTest("every wrong answer belongs to an exercise", () -> wrongAnswersBelong(wrongAnswers, solution))),
                solution.all().stream().map(solved -> dynamicContainer(solved.name(),
                        tests(solved, starter.of(solved.exercise()), wrongAnswers))));
    }

    /** Beside the tests, which need not wait for all of them. */
    private void compile(List<WrongAnswer> wrongAnswers) {
        ExecutorService compiler = Executors.newSingleThreadExecutor();
        for (WrongAnswer wrong : wrongAnswers) {
            Path classes = places.solution().resolveSibling("wrong").resolve(wrong.exercise()).resolve(wrong.name());
            compiled.put(wrong, CompletableFuture.supplyAsync(() -> {
                Javac.compile(wrong.files(), classes, places.solution());
                return classes;
            }, compiler));
        }
        compiler.shutdown();
    }

    /** Waits for the wrong answers that are being compiled, whatever becomes of them. */
    void finishCompiling() { compiled.values().forEach(each -> each.exceptionally(failure -> null).join()); }

    private Stream<DynamicNode> tests(Standing solved, Standing started, List<WrongAnswer> all) {
        List<WrongAnswer> wrongAnswers = all.stream().filter(wrong -> wrong.exercise().equals(solved.exercise())).toList();
        return Stream.concat(
                Stream.of(
                        dynamicTest("no test passes on the starter", () -> notStarted(started)),
                        dynamicTest("every test passes on the solution", () -> solved(solved)),
                        dynamicTest("every test says what to read again", () -> guided(solved)),
                        dynamicTest("has wrong answers enough", () -> enough(solved, wrongAnswers))),
                wrongAnswers.stream().map(wrong ->
                        dynamicTest("refuses " + wrong.name(), () -> refused(wrong, solved.testClasses))));
    }

    private void testsBelong(Standings solution) {
        if (solution.all().isEmpty() || !solution.strays().isEmpty()) {
            Assertions.fail("These tests belong to no exercise: %s, of %s. Say @Exercise(\"01.1\") on their class."
                    .formatted(solution.strays(), places.tests()));
        }
    }

    private static void wrongAnswersBelong(List<WrongAnswer> wrongAnswers, Standings exercises) {
        for (WrongAnswer wrong : wrongAnswers) {
            if (exercises.of(wrong.exercise()).testClasses.isEmpty()) {
                Assertions.fail("The wrong answer %s belongs to no exercise: no test class says @Exercise(\"%s\")."
                        .formatted(wrong.label(), wrong.exercise()));
            }
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

    private static void enough(Standing exercise, List<WrongAnswer> wrongAnswers) {
        if (wrongAnswers.size() < WRONG_ANSWERS_NEEDED) {
            Assertions.fail("%s has %d of %d wrong answers. Add them as src/wrong/%s/<name>/*.java.".formatted(
                    exercise.name(), wrongAnswers.size(), WRONG_ANSWERS_NEEDED, exercise.exercise()));
        }
    }

    private void refused(WrongAnswer wrong, Set<Class<?>> testClasses) {
        Standing standing = run(List.of(compiled.get(wrong).join(), places.solution()),
                loader -> testClasses.stream().map(type -> selectClass(loader, type.getName())).toList()).of(wrong.exercise());
        if (standing.red.isEmpty()) {
            Assertions.fail("No test refuses the wrong answer %s (%s). Passed: %s."
                    .formatted(wrong.label(), wrong.misconception(), standing.passed));
        }
        if (standing.red.stream().noneMatch(wrong::namedBy)) {
            Assertions.fail("The wrong answer %s is refused, but no message says \"%s\". The messages: %s"
                    .formatted(wrong.label(), wrong.refusal(), standing.red));
        }
    }

    /** Runs the tests of all exercises against these classes. */
    Standings runAll(Path classes) {
        return run(List.of(classes), loader -> selectClasspathRoots(Set.of(places.tests())));
    }

    /** Runs tests against other classes than those on the class path: the loader takes the given folders first. */
    private Standings run(List<Path> classes, Function<ClassLoader, List<? extends DiscoverySelector>> selection) {
        Standings standings = new Standings();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (FreshClassLoader loader = FreshClassLoader.of(Stream.concat(classes.stream(), Stream.of(places.tests())))) {
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
        return LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    }
}
