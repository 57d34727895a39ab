// misconception: each migration begins with its own names
// refused with: and a second one removes
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    private Losses() { }

    /** The fields of a state whose values some migrations will lose, by the names that they have in it. */
    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        SortedSet<String> lost = new TreeSet<>();
        ProjectState state = from;
        for (Migration migration : migrations) {
            Map<String, String> friday = new TreeMap<>();
            state.models().forEach((label, model) -> model.fields().keySet().forEach(name -> friday.put(label + "." + name, label + "." + name)));
            Set<String> gone = new TreeSet<>(friday.keySet());
            for (Operation operation : migration.operations()) {
                follow(friday, migration.app() + ".", operation);
                state = operation.apply(state, migration.app());
            }
            gone.removeAll(friday.values());
            lost.addAll(gone);
        }
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
            friday.put(to, friday.remove(name));
        }
    }
}
