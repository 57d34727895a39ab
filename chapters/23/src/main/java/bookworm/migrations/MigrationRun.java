package bookworm.migrations;

import bookworm.db.Database;
import bookworm.errors.*;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the steps of a migration, and notes how far it came, so that the next run goes on from there. */
record MigrationRun(AppliedMigration row, List<Step> steps) {

    /** Runs the steps that are not done. Throws a {@link MigrationError} that says how far it came. */
    void run() {
        while (row.done < steps.size()) {
            runNext();
        }
        row.finish();
    }

    /** In the statement's transaction it is noted that it is done. */
    private void runNext() {
        int index = row.done;
        try {
            Database.atomic(() -> {
                steps.get(index).code().run();
                note(index + 1);
            });
        } catch (RuntimeException e) {
            row.done = index;
            throw new MigrationError(stopped(e), e);
        }
    }

    private void note(int done) {
        row.done = done;
        row.save();
    }

    private String stopped(RuntimeException cause) {
        return row.label() + " stopped at statement " + (row.done + 1) + " of " + steps.size() + ".\n"
            + lines("  done      ", steps.subList(0, row.done))
            + lines("  failed    ", steps.subList(row.done, row.done + 1))
            + lines("  not done  ", steps.subList(row.done + 1, steps.size()))
            + "Fix the cause, and run migrate again: it goes on with the statement that failed.\n"
            + (cause instanceof BookwormException ? cause.getMessage() : cause);
    }

    private static String lines(String became, List<Step> steps) {
        return steps.stream().map(step -> became + step.text().replaceAll("\\s+", " ") + "\n").collect(Collectors.joining());
    }
}
