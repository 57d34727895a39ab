package desk;

import bookworm.QuerySet;
import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 13.6, build: says where rows may come several times, before somebody counts them. */
final class Repeats {

    private Repeats() { }

    /**
     * The ways that may meet several rows, as the queryset has joined them and in that order: {@code books}, {@code books__loans}.
     * Each is named by the hops from the model on, as a lookup would be. Where no row can come several times, none. Runs nothing.
     */
    static List<String> of(QuerySet<?> rows) {
        throw new Todo("13.6", "find the joins that may meet several rows");
    }
}
