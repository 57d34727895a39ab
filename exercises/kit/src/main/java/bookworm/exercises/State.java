package bookworm.exercises;

import java.util.Locale;

/** How far an exercise has come. */
enum State {
    /** Each of its tests passes. */
    SOLVED,
    /** A test is red. */
    WRONG,
    /** Some tests pass and none is red; the others still meet a {@link Todo}, or did not run. */
    BEGUN,
    /** No test got as far as to pass or to fail. */
    NOT_STARTED;

    static State of(boolean red, boolean passed, boolean waiting) {
        if (red) {
            return WRONG;
        }
        return !passed ? NOT_STARTED : waiting ? BEGUN : SOLVED;
    }

    @Override public String toString() { return name().toLowerCase(Locale.ROOT).replace('_', ' '); }
}
