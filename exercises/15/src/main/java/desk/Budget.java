package desk;

import bookworm.exercises.Todo;
import java.util.function.Supplier;

/** Exercise 15.5, build: a page may send so many queries and no more; for a test of the page. */
final class Budget {

    private Budget() { }

    /**
     * What the page gives. Where it sent more queries than it may, an {@link AssertionError} instead, whose message says how many were
     * sent and how many were allowed. Then, each statement of one line of code counted together, the most frequent first, a line like
     * {@code 5 times at Page.java:12: SELECT ...}; then what the log warned of.
     */
    static <T> T of(int allowed, Supplier<T> page) {
        throw new Todo("15.5", "count the queries of a page, and say who sent too many");
    }
}
