// misconception: what does not come before it comes after it
// refused with: Neither needs it
package desk;

import bookworm.migrations.*;
import java.util.*;

/** What has to be undone so that one migration is undone: the applied ones that need it. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Set<String> before = new HashSet<>(wanted.dependencies());
        List<Migration> lastFirst = new ArrayList<>(graph.migrations());
        Collections.reverse(lastFirst);
        lastFirst.stream().filter(each -> before.contains(each.label())).forEach(each -> before.addAll(each.dependencies()));
        lastFirst.removeIf(each -> before.contains(each.label()) || !applied.contains(each));
        return lastFirst;
    }
}
