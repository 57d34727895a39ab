// misconception: a renaming leaves the old name where it is
// refused with: Friday's name of it is pages
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

/** Solution 21.4: which values will be lost. The operations say it, and the two states do not. */
public final class Losses {

    private Losses() { }

    /** The fields of a state whose values some migrations will lose, by the names that they have in it. */
    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        Map<String, String> friday = new TreeMap<>();
        from.models().forEach((label, model) -> model.fields().keySet().forEach(name -> friday.put(label + "." + name, label + "." + name)));
        SortedSet<String> lost = new TreeSet<>(friday.keySet());
        for (Migration migration : migrations) {
            migration.operations().forEach(operation -> follow(friday, migration.app() + ".", operation));
        }
        lost.removeAll(friday.values());
        return lost;
    }

    /** Friday's names of fields, by the names that they have after an operation. */
    private static void follow(Map<String, String> friday, String app, Operation operation) {
        if (operation instanceof RemoveField removed) {
            friday.remove(app + removed.model() + "." + removed.name());
        } else if (operation instanceof DeleteModel deleted) {
            friday.keySet().removeIf(name -> name.startsWith(app + deleted.model() + "."));
        } else if (operation instanceof RenameField renamed) {
            move(friday, app + renamed.model() + "." + renamed.name(), app + renamed.model() + "." + renamed.to());
        } else if (operation instanceof RenameModel renamed) {
            String old = app + renamed.from() + ".";
            for (String name : List.copyOf(friday.keySet())) {
                if (name.startsWith(old)) {
                    move(friday, name, app + renamed.model() + "." + name.substring(old.length()));
                }
            }
        }
    }

    private static void move(Map<String, String> friday, String name, String to) {
        if (friday.containsKey(name)) {
            friday.put(to + "?", friday.remove(name));
        }
    }
}
