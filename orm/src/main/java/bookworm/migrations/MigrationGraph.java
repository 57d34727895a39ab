package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.Suggestion;
import java.util.*;

/** All migrations, each after those that it depends on. */
public final class MigrationGraph {

    private final Map<String, Migration> byLabel = new LinkedHashMap<>();

    /** Throws a {@link MigrationError} where a dependency is missing, or some lie in a circle. */
    public MigrationGraph(Collection<Migration> migrations) {
        Map<String, Migration> all = new TreeMap<>();
        migrations.forEach(migration -> all.put(migration.label(), migration));
        List<Migration> sorted = Sorting.sorted(all.values(),
            migration -> migration.dependencies().stream().map(label -> named(label, all, migration)).toList());
        if (sorted.size() < all.size()) {
            all.values().removeAll(sorted);
            throw new MigrationError("These migrations depend on each other in a circle: " + String.join(", ", all.keySet()) + ".");
        }
        sorted.forEach(migration -> byLabel.put(migration.label(), migration));
    }

    private static Migration named(String label, Map<String, Migration> all, Migration dependent) {
        return Optional.ofNullable(all.get(label)).orElseThrow(() -> new MigrationError(dependent.label() + " depends on " + label
            + ", which is not there." + Suggestion.of(label, all.keySet())));
    }

    /** All of them, each after those that it depends on. */
    public Collection<Migration> migrations() {
        return byLabel.values();
    }

    public List<Migration> migrations(String app) {
        return byLabel.values().stream().filter(migration -> migration.app().equals(app)).toList();
    }

    /** The migrations of an app that no other one of it depends on: one, unless two were made at the same time. */
    public List<Migration> leaves(String app) {
        List<Migration> leaves = new ArrayList<>(migrations(app));
        migrations(app).forEach(each -> each.dependencies().forEach(label -> leaves.remove(byLabel.get(label))));
        return leaves;
    }

    /** Throws a {@link MigrationError} where an app has two leaves: what to do next would depend on which came first. */
    public void refuseConflicts() {
        for (String app : new TreeSet<>(byLabel.values().stream().map(Migration::app).toList())) {
            if (leaves(app).size() > 1) {
                throw new MigrationError("Conflicting migrations: " + String.join(" and ", leaves(app).stream().map(Migration::label).toList())
                    + " both come last in " + app + ". To put one after the other, run makemigrations --merge.");
            }
        }
    }

    /** The one migration of an app whose name begins so, with or without the M. Throws a {@link MigrationError}. */
    public Migration find(String app, String beginning) {
        List<Migration> found = migrations(app).stream()
            .filter(each -> each.name().startsWith(beginning) || each.name().startsWith("M" + beginning)).toList();
        if (found.size() != 1) {
            List<String> names = migrations(app).stream().map(Migration::name).toList();
            throw new MigrationError((found.isEmpty() ? "No migration" : "More than one migration") + " of " + app + " begins with '"
                + beginning + "'." + Suggestion.of(beginning, names));
        }
        return found.get(0);
    }

    /** The migrations that must be applied for one, itself the last. */
    List<Migration> upTo(Migration target) {
        Set<String> needed = new HashSet<>(Set.of(target.label()));
        List<Migration> all = new ArrayList<>(byLabel.values());
        Collections.reverse(all);
        all.stream().filter(each -> needed.contains(each.label())).forEach(each -> needed.addAll(each.dependencies()));
        return byLabel.values().stream().filter(each -> needed.contains(each.label())).toList();
    }

    /** The migrations that must be undone for one, itself the last. */
    List<Migration> backTo(Migration target) {
        Set<String> undone = new HashSet<>(Set.of(target.label()));
        List<Migration> back = new ArrayList<>();
        for (Migration each : byLabel.values()) {
            if (each == target || each.dependencies().stream().anyMatch(undone::contains)) {
                undone.add(each.label());
                back.add(0, each);
            }
        }
        return back;
    }

    /** The models after all of the migrations. */
    public ProjectState state() {
        return state(byLabel.values());
    }

    /** The models after those of the migrations that are among these. */
    ProjectState state(Collection<Migration> applied) {
        ProjectState state = ProjectState.EMPTY;
        for (Migration migration : byLabel.values()) {
            for (Operation operation : applied.contains(migration) ? migration.operations() : List.<Operation>of()) {
                state = operation.apply(state, migration.app());
            }
        }
        return state;
    }
}
