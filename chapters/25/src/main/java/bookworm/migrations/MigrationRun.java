package bookworm.migrations;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.Naming;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the steps of a migration, and notes how far it came, so that the next run goes on from there. */
record MigrationRun(AppliedMigration row, List<Step> steps) {

    /**
     * Runs the steps that are not done, as one transaction where the database can. Throws a {@link MigrationError} that says how
     * far it came.
     */
    void run() {
        if (dialect().hasTransactionalDdl()) {
            Database.atomic(() -> {
                // A table with rows whose foreign keys are still to be checked cannot be changed.
                Database.current().update(Sql.of("SET CONSTRAINTS ALL IMMEDIATE"));
                runAll();
            });
        } else {
            runAll();
        }
    }

    private void runAll() {
        if (!row.fingerprint.equals(fingerprint())) {
            throw new MigrationError(row.label() + " was changed since it stopped half way: its first " + row.done
                + " statements are not those that ran. Take the change back, or put the database right by hand and run "
                + "migrate --fake.");
        }
        int doubtful = row.running ? row.done : -1;
        if (row.running) {
            cleanUp(steps.get(row.done).text());
        }
        note(row.done, true);
        while (row.done < steps.size()) {
            runNext(row.done == doubtful);
        }
        row.finish();
    }

    private static void cleanUp(String statement) {
        Database database = Database.current();
        database.dialect().cleanUp(statement)
            .ifPresent(query -> database.query(query, row -> Sql.of(row.getString(1))).forEach(database::update));
    }

    /**
     * In the statement's transaction it is noted that it is done, and that the next may have begun. A statement that began
     * when the process died has run, or has not: if the database says that it has, it has.
     */
    private void runNext(boolean doubtful) {
        int index = row.done;
        try {
            Database.atomic(() -> {
                steps.get(index).code().run();
                note(index + 1, true);
            });
        } catch (RuntimeException e) {
            if (doubtful && e instanceof DatabaseError error && dialect().isDoneAlready(error)) {
                note(index + 1, true);
                return;
            }
            try {
                note(index, false);
            } catch (RuntimeException unnoted) {
                e.addSuppressed(unnoted);
            }
            throw new MigrationError(stopped(e), e);
        }
    }

    private void note(int done, boolean running) {
        row.done = done;
        row.running = running && done < steps.size();
        row.fingerprint = fingerprint();
        row.save();
    }

    /** Tells the statements that are done, or may be, from others. */
    private String fingerprint() {
        int begun = row.running ? row.done + 1 : row.done;
        String texts = steps.stream().limit(begun).map(Step::text).collect(Collectors.joining(";\n"));
        return begun == 0 ? "" : Naming.hash(texts, 32);
    }

    private String stopped(RuntimeException cause) {
        boolean undone = dialect().hasTransactionalDdl();
        return row.label() + " stopped at statement " + (row.done + 1) + " of " + steps.size() + ".\n"
            + lines(undone ? "  not done  " : "  done      ", steps.subList(0, row.done))
            + lines("  failed    ", steps.subList(row.done, row.done + 1))
            + lines("  not done  ", steps.subList(row.done + 1, steps.size()))
            + (undone ? "Nothing of it remains. Fix the cause, and run migrate again.\n"
                : "Fix the cause, and run migrate again: it goes on with the statement that failed.\n")
            + (cause instanceof BookwormException ? cause.getMessage() : cause);
    }

    private static String lines(String became, List<Step> steps) {
        return steps.stream().map(step -> became + step.text().replaceAll("\\s+", " ") + "\n").collect(Collectors.joining());
    }

    private static Dialect dialect() { return Database.current().dialect(); }
}
