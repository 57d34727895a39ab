package bookworm;

import bookworm.db.Database;
import java.util.*;

/** Splits what does not fit into one statement. */
final class Batches {

    private Batches() { }

    /** Lists that each fit into one statement, when each value takes so many parameters. */
    static <T> List<List<T>> of(Collection<? extends T> values, int parametersEach) {
        return ofSize(values, Math.max(1, Database.current().dialect().maxParameters() / parametersEach));
    }

    static <T> List<List<T>> ofSize(Collection<? extends T> values, int size) {
        List<T> all = new ArrayList<>(values);
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            batches.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return batches;
    }
}
