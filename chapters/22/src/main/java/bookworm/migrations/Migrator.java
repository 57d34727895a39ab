package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.*;

/**
 * Applies migrations to the current database, and undoes them. Where the database commits each change of the schema by
 * itself, a migration may stop half way: the history then knows at which statement, and the next run goes on there.
 *
 * @param report is told what it does, line by line
 */
public record Migrator(MigrationGraph graph, Consumer<String> report) {

    /** A migration to apply, or to undo. */
    public record Planned(Migration migration, boolean backwards) { }

    /** The migrations that are applied, in their order. */
    public List<Migration> applied() {
        Set<String> labels = AppliedMigration.applied();
        return graph.migrations().stream().filter(each -> labels.contains(each.label())).toList();
    }

    /** What is to be done to apply all migrations of an app, or of all apps where it is null. */
    public List<Planned> planAll(String app) {
        graph.refuseConflicts();
        return plan(graph.upTo(app == null ? graph.migrations() : graph.migrations(app)), false);
    }

    /** What is to be done for a migration to be the last one of its app that is applied. */
    public List<Planned> planTo(Migration target) {
        if (!applied().contains(target)) {
            return plan(graph.upTo(List.of(target)), false);
        }
        return plan(graph.backTo(graph.migrations(target.app()).stream()
            .filter(each -> each.dependencies().contains(target.label())).toList()), true);
    }

    /** What is to be done for no migration of an app to be applied. */
    public List<Planned> planZero(String app) { return plan(graph.backTo(graph.migrations(app)), true); }

    private List<Planned> plan(List<Migration> concerned, boolean backwards) {
        List<Migration> applied = applied();
        return concerned.stream().filter(each -> applied.contains(each) == backwards)
            .map(each -> new Planned(each, backwards)).toList();
    }

    /** The statements that a migration runs, in their order, or those that undo it. None of them runs. */
    public List<String> sql(Planned planned) {
        return steps(planned, graph.upTo(List.of(planned.migration()))).stream().map(Step::text).toList();
    }

    /** What a migration does, where those others of these are applied. */
    private List<Step> steps(Planned planned, List<Migration> applied) {
        Migration migration = planned.migration();
        String app = migration.app();
        boolean backwards = planned.backwards();
        ProjectState state = MigrationGraph.state(applied.stream().filter(each -> each != migration).toList());
        List<Step> steps = new ArrayList<>();
        for (Operation operation : migration.operations()) {
            ProjectState next = operation.apply(state, app);
            Operation.Change change = new Operation.Change(app, backwards ? next : state, backwards ? state : next, backwards);
            steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
            state = next;
        }
        return steps;
    }

    /**
     * First finishes what an earlier run left half done, then makes the plan and carries it out. With {@code fake} it only
     * writes down that it was done. Throws a {@link MigrationError} that says how far it came.
     */
    public void migrate(Supplier<List<Planned>> plan, boolean fake) {
        AppliedMigration.createTable();
        AppliedMigration.unfinished().ifPresent(row -> {
            Migration migration = graph.get(row.label()).orElseThrow(() -> new MigrationError(row.label() + " stopped half way, "
                + "and is not there any more: put it back, and run migrate again."));
            report.accept("Going on with " + migration.label() + ", which stopped after statement " + row.done + ".");
            run(new Planned(migration, row.backwards), row, fake);
        });
        plan.get().forEach(planned -> run(planned, AppliedMigration.begin(planned), fake));
    }

    private void run(Planned planned, AppliedMigration row, boolean fake) {
        if (fake) {
            row.finish();
        } else {
            new MigrationRun(row, steps(planned, applied())).run();
        }
        report.accept((planned.backwards() ? "Unapplying " : "Applying ") + planned.migration().label() + "... "
            + (fake ? "FAKED" : "OK"));
    }
}
