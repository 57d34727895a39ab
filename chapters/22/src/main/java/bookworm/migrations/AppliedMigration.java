package bookworm.migrations;

import bookworm.*;
import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.time.Instant;
import java.util.*;
import java.util.stream.Collectors;

/**
 * What the current database remembers of the migrations: a row for each that was applied, or that has begun to be, and
 * how far it came. {@link MigrationRun} writes it.
 */
@Meta(app = "bookworm", table = "bookworm_migrations")
final class AppliedMigration extends Model {

    static final Manager<AppliedMigration> objects = Manager.of(AppliedMigration.class);
    static final Constraint ONCE = Expressions.unique("bookworm_migrations_once", "app", "name");

    @CharField(maxLength = 100) String app;
    @CharField(maxLength = 200) String name;
    @DateTimeField Instant changed = Instant.now();
    @BooleanField boolean backwards;
    /** How many statements are done. */
    @IntegerField int done;
    @BooleanField boolean finished;

    String label() { return app + "." + name; }

    /** The labels of the migrations that are applied: all of whose statements ran. Two queries: the table may not be there yet. */
    static Set<String> applied() {
        List<AppliedMigration> rows = isTableThere() ? objects.filter("finished", true).list() : List.of();
        return rows.stream().map(AppliedMigration::label).collect(Collectors.toSet());
    }

    /** The one that stopped half way, if there is one. One query. */
    static Optional<AppliedMigration> unfinished() { return objects.filter("finished", false).first(); }

    /** The row of a migration that begins: a new one, or, to undo it, the one that says that it is applied. One query. */
    static AppliedMigration begin(Migrator.Planned planned) {
        Migration begun = planned.migration();
        AppliedMigration row = objects.filter("app", begun.app(), "name", begun.name()).first().orElseGet(AppliedMigration::new);
        row.app = begun.app();
        row.name = begun.name();
        row.backwards = planned.backwards();
        row.done = 0;
        row.finished = false;
        return row;
    }

    /** All of it is done. A migration that is undone leaves no row. One query. */
    void finish() {
        if (backwards) {
            delete();
        } else {
            finished = true;
            changed = Instant.now();
            save();
        }
    }

    /** Makes the table where it is not there yet. */
    static void createTable() {
        if (!isTableThere()) {
            Schema.create(AppliedMigration.class);
        }
    }

    private static boolean isTableThere() {
        return Database.current().hasTable(Models.check(AppliedMigration.class).get(0).table());
    }
}
