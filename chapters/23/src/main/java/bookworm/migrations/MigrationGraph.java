package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.Suggestion;
import java.util.*;

/** All migrations, each after those that it depends on. */
public record MigrationGraph(List<Migration> migrations) {

    /** Puts them in order. Throws a {@link MigrationError} where a dependency is missing, or some lie in a circle. */
    public MigrationGraph {
        Map<String, Migration> byLabel = new TreeMap<>();
        migrations.forEach(migration -> byLabel.put(migration.label(), migration));
        for (Migration migration : migrations) {
            for (String label : migration.dependencies()) {
                if (!byLabel.containsKey(label)) {
                    throw new MigrationError(migration.label() + " depends on " + label + ", which is not there."
                        + Suggestion.of(label, byLabel.keySet()));
                }
            }
        }
        migrations = Sorting.sorted(byLabel.keySet(), label -> byLabel.get(label).dependencies()).stream()
            .map(byLabel::get).toList();
    }

    Optional<Migration> get(String label) {
        return migrations.stream().filter(migration -> migration.label().equals(label)).findFirst();
    }

    public List<Migration> migrations(String app) {
        return migrations.stream().filter(migration -> migration.app().equals(app)).toList();
    }

    /** The migrations of an app that no other one of it depends on: one, unless two were made at the same time. */
    public List<Migration> leaves(String app) {
        List<Migration> all = migrations(app);
        return all.stream()
            .filter(each -> all.stream().noneMatch(other -> other.dependencies().contains(each.label()))).toList();
    }

    /**
     * Throws a {@link MigrationError} where an app has two leaves: what to do next would depend on which came first.
     */
    public void refuseConflicts() {
        for (String app : new TreeSet<>(migrations.stream().map(Migration::app).toList())) {
            List<String> leaves = leaves(app).stream().map(Migration::label).toList();
            if (leaves.size() > 1) {
                throw new MigrationError("Conflicting migrations: " + String.join(" and ", leaves) + " both come last in "
                    + app + ". To put one after the other, run makemigrations --merge.");
            }
        }
    }

    /** The one migration of an app whose name begins so, with or without the M. Throws a {@link MigrationError}. */
    public Migration find(String app, String beginning) {
        List<String> names = migrations(app).stream().map(Migration::name).toList();
        List<String> found = names.stream().filter(name -> name.startsWith(beginning) || name.startsWith("M" + beginning)).toList();
        if (found.size() != 1) {
            throw new MigrationError((found.isEmpty() ? "No migration" : "More than one migration") + " of " + app
                + " begins with '" + beginning + "'." + Suggestion.of(beginning, names));
        }
        return get(app + "." + found.get(0)).orElseThrow();
    }

    /** The migrations that must be applied for these, with them, in their order. */
    List<Migration> upTo(Collection<Migration> targets) {
        Set<String> needed = new HashSet<>(targets.stream().map(Migration::label).toList());
        lastFirst().stream().filter(each -> needed.contains(each.label()))
            .forEach(each -> needed.addAll(each.dependencies()));
        return migrations.stream().filter(each -> needed.contains(each.label())).toList();
    }

    /** The migrations that must be undone for these, with them, the last one first. */
    List<Migration> backTo(Collection<Migration> targets) {
        return lastFirst().stream().filter(each -> !Collections.disjoint(upTo(List.of(each)), targets)).toList();
    }

    private List<Migration> lastFirst() {
        List<Migration> lastFirst = new ArrayList<>(migrations);
        Collections.reverse(lastFirst);
        return lastFirst;
    }

    /** The models after all of the migrations. */
    public ProjectState state() { return state(migrations); }

    /** The models after some of the migrations, which are in their order. */
    static ProjectState state(List<Migration> migrations) {
        ProjectState state = ProjectState.EMPTY;
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                state = operation.apply(state, migration.app());
            }
        }
        return state;
    }
}
