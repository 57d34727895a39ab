// misconception: what needs it names it
// refused with: The ISBN names M0003_Both
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
            if (applied.contains(each) && (each.equals(wanted) || each.dependencies().contains(wanted.label()))) {
                back.add(0, each);
            }
        }
        return back;
    }
}
