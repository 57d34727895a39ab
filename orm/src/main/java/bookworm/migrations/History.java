package bookworm.migrations;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

/** What the database remembers of the migrations: the table {@code bookworm_migrations}. */
final class History {

    private static final ModelMeta META = Models.meta(AppliedMigration.class);

    private History() {
    }

    /** The labels of the migrations that are applied: all of whose statements ran. One query. */
    static Set<String> applied() {
        return !isThere() ? Set.of() : AppliedMigration.objects.filter("finished", true).list().stream()
            .map(AppliedMigration::label).collect(Collectors.toSet());
    }

    /** The one that stopped half way, if any did. One query. */
    static Optional<AppliedMigration> unfinished() {
        return AppliedMigration.objects.filter("finished", false).first();
    }

    /** The row of a migration that begins: a new one, or on the way back the one that says that it is applied. One query. */
    static AppliedMigration begun(Migrator.Planned planned) {
        Migration migration = planned.migration();
        AppliedMigration row = AppliedMigration.objects.filter("app", migration.app(), "name", migration.name()).first()
            .orElseGet(AppliedMigration::new);
        row.app = migration.app();
        row.name = migration.name();
        row.backwards = planned.backwards();
        row.done = 0;
        row.fingerprint = "";
        row.finished = false;
        return row;
    }

    /**
     * Runs while nobody else can: another connection holds a row that is never committed, and that no two can insert. Throws
     * a {@link MigrationError} when somebody else keeps holding it.
     */
    static void exclusively(Runnable work) {
        Database database = Database.current();
        if (!isThere()) {
            Schema.create(AppliedMigration.class);
        }
        AppliedMigration lock = new AppliedMigration();
        lock.app = "";
        lock.name = "a migration is running";
        List<FieldMeta> fields = META.fields().stream().filter(field -> !field.isGenerated()).toList();
        List<Expression> row = fields.stream().<Expression>map(field -> new Param(field.get(lock), field.type())).toList();
        Sql insert = SqlWriter.compile(Statement.insert(META, fields, List.of(row)), database.dialect());
        try {
            database.holding(insert, () -> {
                work.run();
                return null;
            });
        } catch (DatabaseError e) {
            throw e.getMessage().contains(insert.toString())
                ? new MigrationError("Another migrate is at work on this database: wait until it has finished.", e) : e;
        }
    }

    private static boolean isThere() {
        return Database.current().hasTable(META.table());
    }
}
