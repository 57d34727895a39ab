package bookworm.migrations;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each migration that was applied, or that has begun to be; it keeps how far it came. */
@Meta(app = "bookworm", table = "bookworm_migrations")
final class AppliedMigration extends Model {

    static final Manager<AppliedMigration> objects = Manager.of(AppliedMigration.class);
    static final Constraint ONCE = Expressions.unique("bookworm_migrations_once", "app", "name");

    @CharField(maxLength = 100) String app;
    @CharField(maxLength = 200) String name;
    @DateTimeField Instant changed = Instant.now();
    @BooleanField boolean backwards;
    /** How many statements are done, and whether the one after them may have begun. */
    @IntegerField int done;
    @BooleanField boolean running;
    /** Tells whether those statements are still the migration's. */
    @CharField(maxLength = 32, blank = true) String fingerprint = "";
    @BooleanField boolean finished;

    String label() {
        return app + "." + name;
    }

    /** Runs the statements that are not done. Throws a {@link MigrationError} that says how far it came. */
    void run(List<Step> steps) {
        if (!fingerprint.equals(fingerprint(steps))) {
            throw new MigrationError(label() + " was changed since it stopped half way: its first " + done + " statements are "
                + "not those that ran. Take the change back, or put the database right by hand and run migrate --fake.");
        }
        int doubtful = running ? done : -1;
        note(done, true, steps);
        while (done < steps.size()) {
            runNext(steps, done == doubtful);
        }
        finish();
    }

    /** In the statement's transaction it is noted that it is done, and that the next may have begun. */
    private void runNext(List<Step> steps, boolean repeats) {
        int index = done;
        try {
            Database.atomic(() -> {
                run(steps.get(index), repeats);
                note(index + 1, true, steps);
            });
        } catch (BookwormException e) {
            note(index, false, steps);
            throw new MigrationError(stopped(steps), e);
        }
    }

    /** A statement that began when the process died has run, or has not: if the database says that it has, it has. */
    private static void run(Step step, boolean repeats) {
        Database database = Database.current();
        try {
            if (repeats) {
                database.dialect().cleanUp(database, step.text());
            }
            step.code().run();
        } catch (DatabaseError e) {
            if (!repeats || !database.dialect().isDoneAlready(e)) {
                throw e;
            }
        }
    }

    private void note(int done, boolean running, List<Step> steps) {
        this.done = done;
        this.running = running && done < steps.size();
        this.fingerprint = fingerprint(steps);
        save();
    }

    /** Tells the statements that are done, or may be, from others. */
    private String fingerprint(List<Step> steps) {
        int begun = running ? done + 1 : done;
        return begun == 0 ? ""
            : Naming.hash(steps.stream().limit(begun).map(Step::text).collect(Collectors.joining(";\n")), 32);
    }

    private String stopped(List<Step> steps) {
        boolean undone = Database.current().dialect().hasTransactionalDdl();
        StringBuilder message = new StringBuilder(label() + " stopped at statement " + (done + 1) + " of " + steps.size() + ".\n");
        for (int i = 0; i < steps.size(); i++) {
            message.append(i == done ? "  failed    " : i < done && !undone ? "  done      " : "  not done  ")
                .append(steps.get(i).text().replaceAll("\\s+", " ")).append('\n');
        }
        return message.append(undone ? "Nothing of it remains. Mend the cause, and run migrate again."
            : "Mend the cause, and run migrate again: it goes on with the statement that failed.").toString();
    }

    /** A migration that is undone leaves no row. */
    void finish() {
        if (backwards) {
            delete();
        } else {
            finished = true;
            changed = Instant.now();
            save();
        }
    }
}
