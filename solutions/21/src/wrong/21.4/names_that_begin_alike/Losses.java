// misconception: a field is what begins with its name
// refused with: only begins so
package desk;

import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    private Losses() { }

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        Map<String, String> now = new TreeMap<>();
        from.models().forEach((label, model) -> model.fields().keySet().forEach(name -> now.put(label + "." + name, label + "." + name)));
        SortedSet<String> lost = new TreeSet<>(now.keySet());
        for (Migration migration : migrations) {
            String app = migration.app() + ".";
            for (Operation operation : migration.operations()) {
                if (operation instanceof RemoveField removed) {
                    now.values().removeIf(name -> name.equals(app + removed.model() + "." + removed.name()));
                } else if (operation instanceof DeleteModel deleted) {
                    now.values().removeIf(name -> name.startsWith(app + deleted.model() + "."));
                } else if (operation instanceof RenameField renamed) {
                    now.replaceAll((friday, name) -> name.replace(app + renamed.model() + "." + renamed.name(),
                        app + renamed.model() + "." + renamed.to()));
                } else if (operation instanceof RenameModel renamed) {
                    now.replaceAll((friday, name) -> name.replace(app + renamed.from() + ".", app + renamed.model() + "."));
                }
            }
        }
        lost.removeAll(now.keySet());
        return lost;
    }
}
