package bookworm.exercises;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whose code runs behind a gate: the reader's, or the chapter's. {@link Gates} sets the gates. */
public final class YourTurn {

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();
    /** The exercise whose tests run; null in a program. */
    private static volatile String tested;
    /** The gate that the running test has passed last, on its way to the reader's code. */
    private static volatile StackTraceElement lastMet;

    private YourTurn() { }

    /**
     * In a test, the reader's code runs if it is what the test is about. In a program, it runs if it is written; the program says
     * once for each method whose code that is.
     */
    public static boolean runsYours(String exercise, String method, boolean open) {
        if (tested == null) {
            tell("(%s, %s: %s)".formatted(exercise, method, open ? "not written yet, so the chapter's code runs" : "your code runs"));
            return !open;
        }
        boolean yours = exercise.equals(tested);
        if (yours) {
            lastMet = StackWalker.getInstance().walk(lines -> lines.skip(1).findFirst()).orElseThrow().toStackTraceElement();
        }
        return yours;
    }

    private static void tell(String whose) {
        if (TOLD.add(whose)) {
            System.err.println(whose);
        }
    }

    /** From now on, the tests of an exercise run. */
    static void test(String exercise) { tested = exercise; }

    static void forgetMet() { lastMet = null; }

    /** The head of the reader's method that ran last. */
    static Optional<StackTraceElement> lastMet() { return Optional.ofNullable(lastMet); }
}
