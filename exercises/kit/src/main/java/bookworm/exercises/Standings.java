package bookworm.exercises;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.commons.support.AnnotationSupport;
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
    private final List<String> strays = new ArrayList<>();
    private TestPlan plan;

    /** All exercises of the run, in order. */
    final Collection<Standing> all() { return standings.values(); }

    /** The tests that belong to no exercise. */
    final List<String> strays() { return strays; }

    final Standing of(String exercise) { return standings.getOrDefault(exercise, new Standing(exercise)); }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
        plan.getRoots().forEach(root -> plan.getDescendants(root).forEach(this::standingOf));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Optional<Standing> standing = standingOf(test);
        if (standing.isPresent()) {
            sort(test, result, standing.get());
        } else if (test.isTest()) {
            strays.add(name(test));
        }
    }

    private static void sort(TestIdentifier test, TestExecutionResult result, Standing standing) {
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
                    standing.notStarted.add(notStarted);
                }
            }
        }
    }

    private Optional<Standing> standingOf(TestIdentifier test) {
        Optional<TestIdentifier> at = Optional.of(test);
        while (at.isPresent()) {
            if (at.get().getSource().orElse(null) instanceof ClassSource source) {
                Class<?> type = source.getJavaClass();
                Optional<Exercise> exercise = AnnotationSupport.findAnnotation(type, Exercise.class);
                if (exercise.isPresent()) {
                    Standing standing = standings.computeIfAbsent(exercise.get().value(), Standing::new);
                    standing.joinedBy(type, exercise.get().title());
                    return Optional.of(standing);
                }
            }
            at = plan.getParent(at.get());
        }
        return Optional.empty();
    }

    private static String name(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return method.getJavaClass().getSimpleName() + "." + method.getMethodName();
        }
        return test.getDisplayName();
    }
}
