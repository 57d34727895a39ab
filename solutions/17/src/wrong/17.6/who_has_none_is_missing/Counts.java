// misconception: who has none need not be read
// refused with: Zero is a number, too
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
        Map<M, Map<String, Long>> counts = new LinkedHashMap<>();
        Map<Object, Map<String, Long>> byKey = new HashMap<>();
        for (M object : objects) {
            counts.put(object, byKey.computeIfAbsent(object.pk(), key -> new LinkedHashMap<>()));
        }
        for (String path : objects.isEmpty() ? new String[0] : paths) {
            manager.filter("pk__in", byKey.keySet()).orderBy().filter(path + "__isnull", false).annotate("n", Expressions.count(path)).values("pk", "n")
                .forEach(row -> byKey.get(row.get("pk")).put(path, row.getLong("n")));
        }
        return counts;
    }
}
