// right because: each is visited once, after all that need it
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Set<Migration> visited = new LinkedHashSet<>();
        visit(graph, wanted, visited);
        return visited.stream().filter(applied::contains).toList();
    }

    private static void visit(MigrationGraph graph, Migration wanted, Set<Migration> visited) {
        for (Migration each : graph.migrations()) {
            if (each.dependencies().contains(wanted.label()) && !visited.contains(each)) {
                visit(graph, each, visited);
            }
        }
        visited.add(wanted);
    }
}
