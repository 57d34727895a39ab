package bookworm.exercises;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestWatcher;

/** One cause, one failure: behind the first red test of an exercise, no other test of it is tried. */
final class StopsAtFirstRed implements ExecutionCondition, TestWatcher {

    @Override public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isTest = context.getTestMethod().isPresent();
        return isTest && redExercises(context).get(exercise(context)) != null
                ? ConditionEvaluationResult.disabled("not tried: a test before it is red") : ConditionEvaluationResult.enabled("");
    }

    @Override public void testFailed(ExtensionContext context, Throwable failure) { redExercises(context).put(exercise(context), true); }

    private static String exercise(ExtensionContext context) {
        return Exercises.of(context.getRequiredTestClass()).map(Exercise::value).orElse("");
    }

    private static Store redExercises(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(StopsAtFirstRed.class));
    }
}
