package bookworm.migrations;

import static bookworm.Expressions.q;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import bookworm.sql.Lock;
import java.time.Instant;
import java.util.*;
import java.util.stream.Collectors;

/**
 * What the database remembers of the migrations: a row for each that was applied, or that has begun to be. It keeps how far
 * it came, and runs what is left of it.
 */
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

    /** The labels of the migrations that are applied: all of whose statements ran. One query. */
    static Set<String> applied() {
        return !isTableThere() ? Set.of()
            : objects.filter("finished", true).list().stream().map(AppliedMigration::label).collect(Collectors.toSet());
    }

    /** The row of a migration that begins: a new one, or on the way back the one that says that it is applied. One query. */
    static AppliedMigration begun(Migrator.Planned planned) {
        Migration migration = planned.migration();
        AppliedMigration row = objects.filter("app", migration.app(), "name", migration.name()).first()
            .orElseGet(() -> called(migration.app(), migration.name()));
        row.backwards = planned.backwards();
        row.done = 0;
        row.fingerprint = "";
        row.finished = false;
        return row;
    }

    private static AppliedMigration called(String app, String name) {
        AppliedMigration row = new AppliedMigration();
        row.app = app;
        row.name = name;
        return row;
    }

    /**
     * Runs while nobody else can: a transaction beside it holds a row that is there for that alone. Throws a
     * {@link MigrationError} where somebody else holds it.
     */
    static void exclusively(Runnable work) {
        createTable();
        Q isLock = q("app", "").and(q("name", "lock"));
        AppliedMigration lock = objects.getOrCreate(isLock, row -> row.finished = true).object();
        Database.atomic(() -> {
            try {
                objects.selectForUpdate(Lock.NOWAIT).get("pk", lock.id);
            } catch (DatabaseError e) {
                throw new MigrationError("Another migrate is at work on this database: wait until it has finished. "
                    + "If there is none, the database says why: " + e.getMessage(), e);
            }
            Database.outside(work);
        });
    }

    private static void createTable() {
        try {
            if (!isTableThere()) {
                Schema.create(AppliedMigration.class);
            }
        } catch (DatabaseError e) {
            // Another migrate may have been faster.
            if (!isTableThere()) {
                throw e;
            }
        }
    }

    private static boolean isTableThere() {
        return Database.current().hasTable(Models.check(AppliedMigration.class).get(0).table());
    }

    String label() { return app + "." + name; }

    /** Runs the statements that are not done. Throws a {@link MigrationError} that says how far it came. */
    void run(List<Step> steps) {
        if (!fingerprint.equals(fingerprint(steps))) {
            throw new MigrationError(label() + " was changed since it stopped half way: its first " + done + " statements are "
                + "not those that ran. Take the change back, or put the database right by hand and run migrate --fake.");
        }
        int doubtful = running ? done : -1;
        if (running) {
            Database.current().dialect().cleanUp(Database.current(), steps.get(done).text());
        }
        note(done, true, steps);
        while (done < steps.size()) {
            runNext(steps, done == doubtful);
        }
        finish();
    }

    /**
     * In the statement's transaction it is noted that it is done, and that the next may have begun. A statement that began
     * when the process died has run, or has not: if the database says that it has, it has.
     */
    private void runNext(List<Step> steps, boolean doubtful) {
        int index = done;
        try {
            Database.atomic(() -> {
                steps.get(index).code().run();
                note(index + 1, true, steps);
            });
        } catch (BookwormException e) {
            boolean isDone = doubtful && e instanceof DatabaseError error && Database.current().dialect().isDoneAlready(error);
            note(isDone ? index + 1 : index, isDone, steps);
            if (!isDone) {
                throw new MigrationError(stopped(steps), e);
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
