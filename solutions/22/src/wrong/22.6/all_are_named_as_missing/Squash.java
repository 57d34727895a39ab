// misconception: whoever is refused hears all names
// refused with: and nothing that is applied
package desk;

import bookworm.errors.MigrationError;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/**
 * Several migrations become one.
 *
 * @param replaced those that it replaces, of one app and in their order
 */
public record Squash(String name, List<Migration> replaced) implements Migration {

    /** A migration that has other dependencies than before. */
    public record Moved(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration { }

    @Override public String app() { return replaced.get(0).app(); }

    @Override public List<String> dependencies() {
        return replaced.stream().flatMap(each -> each.dependencies().stream()).filter(label -> !labels().contains(label))
            .distinct().toList();
    }

    @Override public List<Operation> operations() { return replaced.stream().flatMap(each -> each.operations().stream()).toList(); }

    private List<String> labels() { return replaced.stream().map(Migration::label).toList(); }

    /** The same folder of migrations, with this one in the place of those that it replaces. */
    public List<Migration> in(List<Migration> all) {
        List<Migration> others = new ArrayList<>(List.of(this));
        for (Migration each : all) {
            if (!labels().contains(each.label())) {
                others.add(Collections.disjoint(each.dependencies(), labels()) ? each : new Moved(each.app(), each.name(),
                    each.dependencies().stream().map(label -> labels().contains(label) ? label() : label).distinct().toList(),
                    each.operations()));
            }
        }
        return others;
    }

    /** Tells the history of the current database, where all migrations are still as they were. */
    public void takeOver(List<Migration> all) {
        Migrator before = new Migrator(new MigrationGraph(all), line -> { });
        List<String> missing = new ArrayList<>(labels());
        before.applied().forEach(each -> missing.remove(each.label()));
        if (missing.size() == replaced.size()) {
            return;
        }
        if (!missing.isEmpty()) {
            throw new MigrationError("Apply " + String.join(", ", labels()) + " first.");
        }
        new Migrator(new MigrationGraph(in(all)), line -> { }).migrate(() -> List.of(new Planned(this, false)), true);
        before.migrate(() -> replaced.stream().map(each -> new Planned(each, true)).toList(), true);
    }
}
