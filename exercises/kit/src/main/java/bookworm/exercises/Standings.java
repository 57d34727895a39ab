package bookworm.exercises;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Listens to a run, and sorts the result of every test under its exercise. */
class Standings implements TestExecutionListener {

    private final Map<String, Standing> standings = new TreeMap<>();
    private final Standing strays = new Standing("");
    private TestPlan plan;

    /** All exercises of the run, in order. */
    final Collection<Standing> all() { return standings.values(); }

    /** The tests that belong to no exercise. */
    final Standing strays() { return strays; }

    final Standing of(String exercise) { return standings.getOrDefault(exercise, new Standing(exercise)); }

    @Override public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
        plan.getRoots().forEach(root -> plan.getDescendants(root).forEach(this::standingOf));
    }

    @Override public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Standing standing = standingOf(test);
        Throwable reason = result.getThrowable().orElse(null);
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    standing.passed.add(name(test));
                }
            }
            case FAILED -> standing.red.add(new Standing.Red(name(test), reason));
            case ABORTED -> {
                if (reason instanceof NotStarted notStarted) {
                    standing.meets(notStarted, lesson(test));
                }
            }
        }
    }

    @Override public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            standingOf(test).notTried.add(name(test));
        }
    }

    private Standing standingOf(TestIdentifier test) {
        Optional<TestIdentifier> at = Optional.of(test);
        while (at.isPresent()) {
            if (at.get().getSource().orElse(null) instanceof ClassSource source) {
                Class<?> type = source.getJavaClass();
                Optional<Exercise> exercise = Exercises.of(type);
                Standing standing = exercise.map(Exercise::value)
                        .map(number -> standings.computeIfAbsent(number, Standing::new)).orElse(strays);
                standing.joinedBy(type, exercise.map(Exercise::title).orElse(""));
                return standing;
            }
            at = plan.getParent(at.get());
        }
        return strays;
    }

    private static Optional<Section> lesson(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return source instanceof MethodSource method ? Section.of(method.getJavaClass(), method.getJavaMethod())
                : source instanceof ClassSource type ? Section.of(type.getJavaClass()) : Optional.empty();
    }

    private static String name(TestIdentifier test) {
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            boolean isOneOfMany = !test.getDisplayName().startsWith(method.getMethodName());
            return method.getJavaClass().getSimpleName() + "." + method.getMethodName() + (isOneOfMany ? ", " + test.getDisplayName() : "");
        }
        return test.getDisplayName();
    }
}
