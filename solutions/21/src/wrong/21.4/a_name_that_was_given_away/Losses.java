// misconception: what has no new name has its old one
// refused with: Friday's pages are in the length
package desk;

import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    private Losses() { }

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        Map<String, String> old = new TreeMap<>();
        SortedSet<String> friday = new TreeSet<>();
        from.models().forEach((label, model) -> model.fields().keySet().forEach(name -> friday.add(label + "." + name)));
        SortedSet<String> lost = new TreeSet<>();
        ProjectState state = from;
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                String app = migration.app() + ".";
                if (operation instanceof RemoveField removed) {
                    lost.add(last(old, app + removed.model() + "." + removed.name()));
                } else if (operation instanceof DeleteModel deleted) {
                    state.model(app + deleted.model()).fields().keySet().forEach(name ->
                        lost.add(last(old, app + deleted.model() + "." + name)));
                } else if (operation instanceof RenameField renamed) {
                    old.put(app + renamed.model() + "." + renamed.to(), last(old, app + renamed.model() + "." + renamed.name()));
                } else if (operation instanceof RenameModel renamed) {
                    state.model(app + renamed.from()).fields().keySet().forEach(name ->
                        old.put(app + renamed.model() + "." + name, last(old, app + renamed.from() + "." + name)));
                }
                state = operation.apply(state, migration.app());
            }
        }
        lost.retainAll(friday);
        return lost;
    }

    private static String last(Map<String, String> old, String name) {
        return old.containsKey(name) ? old.remove(name) : name;
    }
}
