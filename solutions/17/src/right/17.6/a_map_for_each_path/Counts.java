// right because: a helper counts one path, and then they are dealt out
package desk;

import bookworm.*;
import java.util.*;

/** Exercise 17.6, for another evening: counts that cannot multiply each other, since each is a query of its own. */
public final class Counts {

    private Counts() { }

    /**
     * How many related objects each of some objects has: by the object, in the order in which they were given, then by the path of
     * the relation, such as {@code works} or {@code works__loans}. Who has none has 0. One query for each path, and none where
     * there are no objects.
     *
     * @param manager of the model of the objects
     */
    public static <M extends Model> Map<M, Map<String, Long>> of(Manager<M> manager, Collection<M> objects, String... paths) {
        Map<String, Map<Object, Long>> byPath = new LinkedHashMap<>();
        for (String path : paths) {
            if (!objects.isEmpty()) {
                byPath.put(path, countsOf(manager, objects, path));
            }
        }
        Map<M, Map<String, Long>> counts = new LinkedHashMap<>();
        for (M object : objects) {
            Map<String, Long> ofObject = new LinkedHashMap<>();
            byPath.forEach((path, found) -> ofObject.put(path, found.getOrDefault(object.pk(), 0L)));
            counts.put(object, ofObject);
        }
        return counts;
    }

    private static <M extends Model> Map<Object, Long> countsOf(Manager<M> manager, Collection<M> objects, String path) {
        Map<Object, Long> found = new HashMap<>();
        manager.filter("pk__in", objects.stream().map(Model::pk).toList()).annotate("n", Expressions.count(path))
            .valuesList("pk", "n").forEach(row -> found.put(row.get(0), (Long) row.get(1)));
        return found;
    }
}
