// misconception: each way to it is a visit
// refused with: goes once
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        List<Migration> back = new ArrayList<>();
        for (Migration each : graph.migrations()) {
            if (each.dependencies().contains(wanted.label())) {
                back.addAll(0, of(graph, applied, each));
            }
        }
        if (applied.contains(wanted)) {
            back.add(wanted);
        }
        return back;
    }
}
