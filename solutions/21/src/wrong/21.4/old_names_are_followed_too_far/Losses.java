// misconception: the oldest name that leads here is the name
// refused with: never the title
package desk;

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
        Set<String> fresh = new TreeSet<>();
        ProjectState state = from;
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                String app = migration.app() + ".";
                if (operation instanceof AddField added) {
                    fresh.add(app + added.model() + "." + added.name());
                } else if (operation instanceof CreateModel created) {
                    created.fields().keySet().forEach(name -> fresh.add(app + created.model() + "." + name));
                } else if (operation instanceof RemoveField removed) {
                    String name = app + removed.model() + "." + removed.name();
                    if (!fresh.remove(name)) {
                        lost.add(first(old, name));
                    }
                } else if (operation instanceof DeleteModel deleted) {
                    state.model(app + deleted.model()).fields().keySet().forEach(each -> {
                        String name = app + deleted.model() + "." + each;
                        if (!fresh.remove(name)) {
                            lost.add(first(old, name));
                        }
                    });
                } else if (operation instanceof RenameField renamed) {
                    old.put(app + renamed.model() + "." + renamed.to(), app + renamed.model() + "." + renamed.name());
                } else if (operation instanceof RenameModel renamed) {
                    state.model(app + renamed.from()).fields().keySet().forEach(name ->
                        old.put(app + renamed.model() + "." + name, app + renamed.from() + "." + name));
                }
                state = operation.apply(state, migration.app());
            }
        }
        lost.retainAll(friday);
        return lost;
    }

    private static String first(Map<String, String> old, String name) {
        return old.containsKey(name) ? first(old, old.get(name)) : name;
    }
}
