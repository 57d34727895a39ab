// misconception: where one migration of an app has to go, the app goes
// refused with: although it is of the same app
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
                if (applied.contains(each)) {
                    back.add(0, each);
                }
            }
        }
        Set<String> apps = new HashSet<>(back.stream().map(Migration::app).toList());
        apps.remove(wanted.app());
        for (Migration each : graph.migrations()) {
            if (apps.contains(each.app()) && applied.contains(each) && !back.contains(each)) {
                back.add(back.size() - 1, each);
            }
        }
        return back;
    }
}
