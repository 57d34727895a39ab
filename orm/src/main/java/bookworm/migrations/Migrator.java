package bookworm.migrations;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.Naming;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.*;

/**
 * Applies migrations to the current database, and undoes them. Where the database commits each change of the schema by
 * itself, a migration may stop half way: the history then knows at which statement, and the next run goes on there.
 */
public final class Migrator {

    /** A migration to apply, or to undo. */
    public record Planned(Migration migration, boolean backwards) {
    }

    private final MigrationGraph graph;
    private final Consumer<String> report;

    /** Tells what it does, line by line. */
    public Migrator(MigrationGraph graph, Consumer<String> report) {
        this.graph = graph;
        this.report = report;
    }

    /** The migrations that are applied, in their order. */
    public List<Migration> applied() {
        List<AppliedMigration> rows = History.applied();
        return graph.migrations().stream().filter(migration -> History.contains(rows, migration)).toList();
    }

    /** What is to be done to apply all migrations of an app, or of all apps where it is null. */
    public List<Planned> planAll(String app) {
        graph.refuseConflicts();
        Set<Migration> needed = new LinkedHashSet<>();
        graph.migrations().stream().filter(each -> app == null || each.app().equals(app)).forEach(each -> needed.addAll(graph.upTo(each)));
        return forwards(needed);
    }

    /** What is to be done for a migration to be the last one of its app that is applied. */
    public List<Planned> planTo(Migration target) {
        List<Migration> applied = applied();
        if (!applied.contains(target)) {
            return forwards(graph.upTo(target));
        }
        return backwards(graph.migrations(target.app()).stream().filter(each -> each.dependencies().contains(target.label())).toList());
    }

    /** What is to be done for no migration of an app to be applied. */
    public List<Planned> planZero(String app) {
        return backwards(graph.migrations(app));
    }

    private List<Planned> forwards(Collection<Migration> needed) {
        List<Migration> applied = applied();
        return graph.migrations().stream().filter(each -> needed.contains(each) && !applied.contains(each))
            .map(each -> new Planned(each, false)).toList();
    }

    private List<Planned> backwards(Collection<Migration> undone) {
        List<Migration> applied = applied();
        Set<Migration> all = new HashSet<>();
        undone.forEach(each -> all.addAll(graph.backTo(each)));
        List<Planned> plan = new ArrayList<>(applied.stream().filter(all::contains).map(each -> new Planned(each, true)).toList());
        Collections.reverse(plan);
        return plan;
    }

    /** The statements that a migration runs, in their order, or those that undo it. None of them runs. */
    public List<String> sql(Planned planned) {
        List<Migration> before = graph.upTo(planned.migration());
        return steps(planned, graph.state(before.subList(0, before.size() - 1))).stream().map(Step::text).toList();
    }

    /**
     * Carries out a plan that is made while nobody else can run one. First finishes what an earlier run left half done. With
     * {@code fake} it only writes down that it was done. Throws a {@link MigrationError} that says how far it came.
     */
    public void migrate(java.util.function.Supplier<List<Planned>> plan, boolean fake) {
        History.exclusively(() -> {
            History.unfinished().ifPresent(row -> {
                Migration migration = graph.find(row.app, row.name);
                report.accept("Going on with " + migration.label() + ", which stopped after " + row.done + " statements.");
                run(new Planned(migration, row.backwards), fake);
            });
            plan.get().forEach(planned -> run(planned, fake));
            return null;
        });
    }

    private void run(Planned planned, boolean fake) {
        Migration migration = planned.migration();
        ProjectState before = graph.state(applied().stream().filter(each -> each != migration).toList());
        AppliedMigration row = History.of(migration, planned.backwards());
        List<Step> steps = fake ? List.of() : steps(planned, before);
        if (Database.current().dialect().hasTransactionalDdl()) {
            Database.atomic(() -> run(steps, row));
        } else {
            run(steps, row);
        }
        report.accept((planned.backwards() ? "Unapplying " : "Applying ") + migration.label() + "... " + (fake ? "FAKED" : "OK"));
    }

    private static List<Step> steps(Planned planned, ProjectState before) {
        String app = planned.migration().app();
        boolean backwards = planned.backwards();
        List<Step> steps = new ArrayList<>();
        ProjectState state = before;
        for (Operation operation : planned.migration().operations()) {
            ProjectState next = operation.apply(state, app);
            Operation.Change change = new Operation.Change(app, backwards ? next : state, backwards ? state : next, backwards);
            steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
            state = next;
        }
        return steps;
    }

    /** After each statement it is noted, in its transaction, that it is done and that the next may have begun. */
    private void run(List<Step> steps, AppliedMigration row) {
        if (!row.fingerprint.equals(fingerprint(steps, row))) {
            throw new MigrationError(row.app + "." + row.name + " was changed since it stopped half way: its first " + row.done
                + " statements are not those that ran. Take the change back, or put the database right by hand and run migrate --fake.");
        }
        boolean repeats = row.running;
        if (repeats) {
            Database.current().dialect().cleanUp(Database.current(), steps.get(row.done).text());
        }
        note(steps, row, row.done, true);
        for (int i = row.done; i < steps.size(); i++) {
            run(steps, i, repeats && i == row.done, row);
        }
        finish(row);
    }

    private void run(List<Step> steps, int index, boolean repeats, AppliedMigration row) {
        try {
            Database.atomic(() -> {
                runOnce(steps.get(index), repeats);
                note(steps, row, index + 1, true);
            });
        } catch (BookwormException e) {
            if (!Database.current().dialect().hasTransactionalDdl()) {
                note(steps, row, index, false);
            }
            throw new MigrationError(stopped(steps, index, row), e);
        }
    }

    private static void note(List<Step> steps, AppliedMigration row, int done, boolean running) {
        row.done = done;
        row.running = running && done < steps.size();
        row.fingerprint = fingerprint(steps, row);
        row.save();
    }

    /** A statement that began when the process died has run, or has not: if the database says that it has, it has. */
    private static void runOnce(Step step, boolean repeats) {
        try {
            step.code().run();
        } catch (DatabaseError e) {
            if (!repeats || !Database.current().dialect().isDoneAlready(e)) {
                throw e;
            }
        }
    }

    private static void finish(AppliedMigration row) {
        if (row.backwards && row.pk() != null) {
            row.delete();
        } else if (!row.backwards) {
            row.finished = true;
            row.changed = java.time.Instant.now();
            row.save();
        }
    }

    /** Tells the statements that are done, or may be, from others. */
    private static String fingerprint(List<Step> steps, AppliedMigration row) {
        int begun = row.running ? row.done + 1 : row.done;
        return begun == 0 ? "" : Naming.hash(steps.stream().limit(begun).map(Step::text).collect(Collectors.joining(";\n")), 32);
    }

    private static String stopped(List<Step> steps, int index, AppliedMigration row) {
        boolean undone = Database.current().dialect().hasTransactionalDdl();
        StringBuilder message = new StringBuilder(row.app + "." + row.name + " stopped at statement " + (index + 1) + " of " + steps.size() + ".\n");
        for (int i = 0; i < steps.size(); i++) {
            message.append(i < index && !undone ? "  done      " : i == index ? "  failed    " : "  not done  ")
                .append(steps.get(i).text().replaceAll("\\s+", " ")).append('\n');
        }
        return message.append(undone ? "Nothing of it remains. Mend the cause, and run migrate again."
            : "Mend the cause, and run migrate again: it goes on with the statement that failed.").toString();
    }
}
