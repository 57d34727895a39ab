// misconception: a higher number comes after
// refused with: Neither needs it
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        return graph.migrations().stream().filter(each -> applied.contains(each) && (each.equals(wanted)
            || each.app().equals(wanted.app()) && each.name().compareTo(wanted.name()) > 0))
            .sorted(Comparator.comparing(Migration::name).reversed()).toList();
    }
}
