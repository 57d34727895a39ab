package bookworm.migrations;

import java.util.*;

/**
 * Applies migrations to the current database, and undoes them.
 *
 * @param migrations in their order
 */
public record Migrator(List<Migration> migrations) {

    /** A migration to apply, or to undo. */
    public record Planned(Migration migration, boolean backwards) { }

    /** The statements that a migration runs, in their order, or those that undo it. None of them runs. */
    public List<String> sql(Planned planned) { return steps(planned).stream().map(Step::text).toList(); }

    /** What a migration does, where those before it are applied. */
    private List<Step> steps(Planned planned) {
        throw new bookworm.exercises.Todo("20.2", "line up the steps, there or back");
    }

    /** Applies a migration, or undoes it, where all those before it are applied and none after it. */
    public void migrate(Planned planned) { steps(planned).forEach(step -> step.code().run()); }
}
