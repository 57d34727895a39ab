package bookworm.exercises;

import org.opentest4j.TestAbortedException;

/** How a test that met a {@link Todo} ends: JUnit counts it as skipped, and its message says which line to open. */
final class NotStarted extends TestAbortedException {

    private final String line;

    NotStarted(Todo todo) { this(todo, SourceLine.of(todo.line())); }

    private NotStarted(Todo todo, String line) {
        super("%s is not started: %s. Open %s".formatted(todo.exercise(), todo.task(), line), todo);
        this.line = line;
    }

    /** The line to open, {@code exercises/01/src/main/java/bookworm/Hello.java:12}. */
    String line() { return line; }
}
