package bookworm.exercises;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands where the reader's work begins: {@code throw new Todo("01.1", "greet the reader by name")}.
 * A test that meets one is reported as not started, neither passed nor failed.
 */
public final class Todo extends RuntimeException {

    // Every Todo made leaves its mark here, so that a test which expects an exception, or swallows one, cannot pass by it.
    private static final AtomicReference<Todo> FIRST_MET = new AtomicReference<>();

    private final String exercise;
    private final String task;

    public Todo(String exercise, String task) {
        super("%s is not started: %s".formatted(exercise, task));
        this.exercise = exercise;
        this.task = task;
        FIRST_MET.compareAndSet(null, this);
    }

    /** Throws a Todo, and lets the code below it compile: for an exercise that begins with code to repair. */
    public static void here(String exercise, String task) { throw new Todo(exercise, task); }

    String exercise() { return exercise; }

    String task() { return task; }

    /** The line that made this Todo. */
    StackTraceElement line() {
        StackTraceElement[] trace = getStackTrace();
        boolean madeByHere = trace[0].getClassName().equals(Todo.class.getName());
        return trace[madeByHere ? 1 : 0];
    }

    static Optional<Todo> firstMet() { return Optional.ofNullable(FIRST_MET.get()); }

    static void forget() { FIRST_MET.set(null); }
}
