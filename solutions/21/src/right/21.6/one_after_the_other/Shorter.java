// right because: each new operation looks back for the one that it joins
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Shorter {

    /** What an operation on a field comes to: the name before it, null for none, and the name after it. */
    private record Way(String model, String from, String to) { }

    public static List<Operation> of(List<Operation> operations) {
        List<Operation> done = new ArrayList<>();
        operations.forEach(each -> append(done, each));
        return done.equals(operations) ? done : of(done);
    }

    private static void append(List<Operation> done, Operation next) {
        Way way = way(next);
        for (int i = done.size() - 1; way != null && i >= 0; i--) {
            Way before = way(done.get(i));
            if (before == null) {
                break;
            }
            if (before.model().equals(way.model()) && way.from() != null && way.from().equals(before.to())
                    && (!(done.get(i) instanceof AlterField) || next instanceof RemoveField) && !(next instanceof AlterField)) {
                if (touches(done.subList(i + 1, done.size()), before)) {
                    break;
                }
                Operation first = done.remove(i);
                Operation joined = join(first, next);
                if (joined != null) {
                    done.add(i, joined);
                }
                return;
            }
            if (before.model().equals(way.model()) && !Collections.disjoint(names(before), names(way))) {
                break;
            }
        }
        done.add(next);
    }

    private static Operation join(Operation first, Operation next) {
        if (first instanceof AddField add) {
            return next instanceof RenameField rename ? new AddField(add.model(), rename.to(), add.field(), add.once()) : null;
        }
        if (first instanceof RenameField rename) {
            if (next instanceof RenameField again) {
                return again.to().equals(rename.name()) ? null : new RenameField(rename.model(), rename.name(), again.to());
            }
            return new RemoveField(rename.model(), rename.name());
        }
        return next;
    }

    private static boolean touches(List<Operation> between, Way way) {
        return between.stream().map(Shorter::way).anyMatch(each -> each.model().equals(way.model()) && !Collections.disjoint(names(each), names(way)));
    }

    private static Set<String> names(Way way) {
        Set<String> names = new HashSet<>(Arrays.asList(way.from(), way.to()));
        names.remove(null);
        return names;
    }

    private static Way way(Operation operation) {
        if (operation instanceof AddField add) {
            return new Way(add.model(), null, add.name());
        }
        if (operation instanceof RemoveField remove) {
            return new Way(remove.model(), remove.name(), null);
        }
        if (operation instanceof AlterField alter) {
            return new Way(alter.model(), alter.name(), alter.name());
        }
        return operation instanceof RenameField rename ? new Way(rename.model(), rename.name(), rename.to()) : null;
    }
}
