// misconception: who is found later comes later
// refused with: and goes before it
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Set<Migration> back = new LinkedHashSet<>(List.of(wanted));
        Deque<Migration> open = new ArrayDeque<>(List.of(wanted));
        while (!open.isEmpty()) {
            Migration next = open.poll();
            for (Migration each : graph.migrations()) {
                if (each.dependencies().contains(next.label()) && back.add(each)) {
                    open.add(each);
                }
            }
        }
        List<Migration> lastFirst = new ArrayList<>(back);
        Collections.reverse(lastFirst);
        lastFirst.retainAll(applied);
        return lastFirst;
    }
}
