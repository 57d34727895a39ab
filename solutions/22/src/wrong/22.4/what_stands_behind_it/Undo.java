// misconception: what stands behind it in the order needs it
// refused with: Neither needs it
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        List<Migration> back = new ArrayList<>(graph.migrations().subList(graph.migrations().indexOf(wanted), graph.migrations().size()));
        Collections.reverse(back);
        back.retainAll(applied);
        return back;
    }
}
