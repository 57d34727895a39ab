// right because: a set that grows until it does not
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Set<String> going = new HashSet<>(Set.of(wanted.label()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Migration each : graph.migrations()) {
                grown |= !Collections.disjoint(going, each.dependencies()) && going.add(each.label());
            }
        }
        List<Migration> back = new ArrayList<>(graph.migrations());
        back.removeIf(each -> !going.contains(each.label()) || !applied.contains(each));
        Collections.reverse(back);
        return back;
    }
}
