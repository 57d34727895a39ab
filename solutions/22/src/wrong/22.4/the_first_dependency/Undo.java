// misconception: a migration comes after one other
// refused with: names pages as well
package desk;

import bookworm.migrations.*;
import java.util.*;

public final class Undo {

    private Undo() { }

    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Set<String> going = new HashSet<>(Set.of(wanted.label()));
        List<Migration> back = new ArrayList<>();
        for (Migration each : graph.migrations()) {
            List<String> before = each.dependencies();
            if (each.equals(wanted) || !before.isEmpty() && going.contains(before.get(0))) {
                going.add(each.label());
                back.add(0, each);
            }
        }
        back.retainAll(applied);
        return back;
    }
}
