// misconception: zeros can be filled in at the end
// refused with: stands in its place as well
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
        objects.forEach(object -> counts.put(object, new LinkedHashMap<>()));
        for (String path : objects.isEmpty() ? new String[0] : paths) {
            manager.filter("pk__in", objects.stream().map(Model::pk).toList()).annotate("n", Expressions.count(path)).filter("n__gt", 0)
                .forEach(counted -> counts.get(counted).put(path, counted.annotations().getLong("n")));
        }
        for (String path : paths) {
            counts.values().forEach(found -> found.putIfAbsent(path, 0L));
        }
        return counts;
    }
}
