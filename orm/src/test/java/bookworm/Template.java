package bookworm;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A query, or a part of one, in which the values are left open. Filled in with its first values and with its second ones, it
 * gives two that are alike in all but their values.
 */
@FunctionalInterface
interface Template<T> {

    int FIRST = 0;
    int SECOND = 1;

    T fill(int turn);

    /** One place for a value. */
    static Arbitrary<Template<Object>> ofValue(List<?> values) {
        return Arbitraries.<Object>of(values).list().ofSize(2).map(two -> two::get);
    }

    /** Nothing open. */
    static <T> Template<T> of(T whole) {
        return turn -> whole;
    }
}
