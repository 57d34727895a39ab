package bookworm;

import java.util.*;

/** Splits what does not fit into one statement. */
final class Batches {

    private Batches() { }

    static <T> List<List<T>> of(Collection<? extends T> values, int size) {
        List<T> all = new ArrayList<>(values);
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            batches.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return batches;
    }
}
