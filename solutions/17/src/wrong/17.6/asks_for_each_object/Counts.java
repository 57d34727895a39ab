// misconception: a query for each object is a query for each path
// refused with: one more for each of two paths
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
        for (M object : objects) {
            counts.put(object, new LinkedHashMap<>());
            for (String path : paths) {
                counts.get(object).put(path, manager.filter("pk", object.pk()).aggregate("n", Expressions.count(path)).getLong("n"));
            }
        }
        return counts;
    }
}
