// misconception: what is in the folder is in the database
// refused with: Of those that need pages only loans are applied
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Set<String> going = new HashSet<>(Set.of(wanted.label()));
        List<Migration> back = new ArrayList<>();
        for (Migration each : graph.migrations()) {
            if (each.label().equals(wanted.label()) || !Collections.disjoint(each.dependencies(), going)) {
                going.add(each.label());
                back.add(0, each);
            }
        }
        return back;
    }
}
