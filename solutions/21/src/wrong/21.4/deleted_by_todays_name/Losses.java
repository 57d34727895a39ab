// misconception: a model that is deleted is called as today
// refused with: On Friday all of it was a book
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    private Losses() { }

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        Map<String, String> friday = new TreeMap<>();
        from.models().forEach((label, model) -> model.fields().keySet().forEach(name -> friday.put(label + "." + name, label + "." + name)));
        SortedSet<String> lost = new TreeSet<>();
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                String app = migration.app() + ".";
                if (operation instanceof RemoveField removed) {
                    String old = friday.remove(app + removed.model() + "." + removed.name());
                    if (old != null) {
                        lost.add(old);
                    }
                } else if (operation instanceof DeleteModel deleted && from.models().containsKey(app + deleted.model())) {
                    from.model(app + deleted.model()).fields().keySet().forEach(name -> lost.add(app + deleted.model() + "." + name));
                    friday.values().removeIf(name -> name.startsWith(app + deleted.model() + "."));
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
        }
        return lost;
    }

    private static void move(Map<String, String> friday, String name, String to) {
        if (friday.containsKey(name)) {
            friday.put(to, friday.remove(name));
        }
    }
}
