// misconception: nothing passes a renaming
// refused with: In between the title is called name
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Shorter {

    private Shorter() { }

    /** Operations of an app that lead from any state to where these lead, as few as can be. */
    public static List<Operation> of(List<Operation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            for (int j = i + 1; j < operations.size(); j++) {
                List<Operation> joined = joined(operations.get(i), operations.get(j));
                if (joined != null && mayPass(operations.subList(i + 1, j), operations.get(i), operations.get(j))) {
                    List<Operation> shorter = new ArrayList<>(operations);
                    shorter.remove(j);
                    shorter.remove(i);
                    shorter.addAll(i, joined);
                    return of(shorter);
                }
            }
        }
        return operations;
    }

    /** What does what the two do: one operation, or none; null where it takes two. */
    private static List<Operation> joined(Operation first, Operation then) {
        if (first instanceof AddField add && then instanceof RemoveField remove
                && same(add.model(), add.name(), remove.model(), remove.name())) {
            return List.of();
        }
        if (first instanceof AddField add && then instanceof RenameField rename
                && same(add.model(), add.name(), rename.model(), rename.name())) {
            return List.of(new AddField(add.model(), rename.to(), add.field(), add.once()));
        }
        if (first instanceof RenameField one && then instanceof RenameField two
                && same(one.model(), one.to(), two.model(), two.name())) {
            return one.name().equals(two.to()) ? List.of() : List.of(new RenameField(one.model(), one.name(), two.to()));
        }
        if (first instanceof RenameField rename && then instanceof RemoveField remove
                && same(rename.model(), rename.to(), remove.model(), remove.name())) {
            return List.of(new RemoveField(rename.model(), rename.name()));
        }
        if (first instanceof AlterField alter && then instanceof RemoveField remove
                && same(alter.model(), alter.name(), remove.model(), remove.name())) {
            return List.of(remove);
        }
        return null;
    }

    private static boolean same(String model, String name, String otherModel, String otherName) {
        return model.equals(otherModel) && name.equals(otherName);
    }

    private static boolean mayPass(List<Operation> between, Operation first, Operation then) {
        Set<String> names = new HashSet<>(names(first));
        names.addAll(names(then));
        return between.stream().allMatch(each -> !names(each).isEmpty() && Collections.disjoint(names(each), names));
    }

    /** The fields that an operation on a field names; none for any other. */
    private static Set<String> names(Operation operation) {
        if (operation instanceof AddField add) {
            return Set.of(add.model() + "." + add.name());
        }
        if (operation instanceof RemoveField remove) {
            return Set.of(remove.model() + "." + remove.name());
        }
        if (operation instanceof AlterField alter) {
            return Set.of(alter.model() + "." + alter.name());
        }
        return operation instanceof RenameField rename && rename.name() == null ? Set.of("") : Set.of();
    }
}
