// right because: going backwards, what is lost gets its earlier names
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        List<Map.Entry<String, Operation>> all = new ArrayList<>();
        List<ProjectState> states = new ArrayList<>(List.of(from));
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                all.add(Map.entry(migration.app(), operation));
                states.add(operation.apply(states.get(states.size() - 1), migration.app()));
            }
        }
        SortedSet<String> lost = new TreeSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            String app = all.get(i).getKey() + ".";
            Operation operation = all.get(i).getValue();
            if (operation instanceof AddField added) {
                lost.remove(app + added.model() + "." + added.name());
            } else if (operation instanceof CreateModel created) {
                lost.removeIf(name -> name.startsWith(app + created.model() + "."));
            } else if (operation instanceof RenameField renamed) {
                if (lost.remove(app + renamed.model() + "." + renamed.to())) {
                    lost.add(app + renamed.model() + "." + renamed.name());
                }
            } else if (operation instanceof RenameModel renamed) {
                for (String name : List.copyOf(lost)) {
                    if (name.startsWith(app + renamed.model() + ".")) {
                        lost.remove(name);
                        lost.add(app + renamed.from() + name.substring((app + renamed.model()).length()));
                    }
                }
            } else if (operation instanceof RemoveField removed) {
                lost.add(app + removed.model() + "." + removed.name());
            } else if (operation instanceof DeleteModel deleted) {
                states.get(i).model(app + deleted.model()).fields().keySet().forEach(name -> lost.add(app + deleted.model() + "." + name));
            }
        }
        return lost;
    }
}
