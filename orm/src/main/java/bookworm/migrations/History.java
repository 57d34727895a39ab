package bookworm.migrations;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Supplier;

/** What the database remembers of the migrations: the table {@code bookworm_migrations}. */
final class History {

    private History() {
    }

    /** The migrations that are applied: all of whose statements ran. One query. */
    static List<AppliedMigration> applied() {
        return rows().stream().filter(row -> row.finished).toList();
    }

    /** The one that stopped half way, if any did. One query. */
    static Optional<AppliedMigration> unfinished() {
        return rows().stream().filter(row -> !row.finished).findFirst();
    }

    private static List<AppliedMigration> rows() {
        return Database.current().hasTable(Models.meta(AppliedMigration.class).table()) ? AppliedMigration.objects.orderBy("pk").list()
            : List.of();
    }

    static boolean contains(Collection<AppliedMigration> rows, Migration migration) {
        return rows.stream().anyMatch(row -> row.app.equals(migration.app()) && row.name.equals(migration.name()));
    }

    /** The row of a migration that is to be run: a new one, or the one of a run that stopped. */
    static AppliedMigration of(Migration migration, boolean backwards) {
        AppliedMigration row = AppliedMigration.objects.filter("app", migration.app(), "name", migration.name()).first()
            .orElseGet(AppliedMigration::new);
        if (row.pk() == null || row.finished) {
            row.app = migration.app();
            row.name = migration.name();
            row.backwards = backwards;
            row.done = 0;
            row.fingerprint = "";
            row.finished = false;
        }
        return row;
    }

    /**
     * Runs while nobody else can: another connection holds a row that is never committed, and that no two can insert. Throws
     * a {@link MigrationError} when somebody else keeps holding it.
     */
    static <T> T exclusively(Supplier<T> work) {
        ModelMeta meta = Models.meta(AppliedMigration.class);
        Database database = Database.current();
        if (!database.hasTable(meta.table())) {
            Schema.create(AppliedMigration.class);
        }
        AppliedMigration lock = new AppliedMigration();
        lock.app = "";
        lock.name = "a migration is running";
        List<FieldMeta> fields = meta.fields().stream().filter(field -> !field.isGenerated()).toList();
        List<Expression> row = fields.stream().<Expression>map(field -> new Param(field.get(lock), field.type())).toList();
        Sql insert = SqlWriter.compile(Statement.insert(meta, fields, List.of(row)), database.dialect());
        try {
            return database.holding(insert, work);
        } catch (DatabaseError e) {
            throw e.getMessage().contains(insert.toString()) ? new MigrationError("Another migrate is at work on this database: wait until it "
                + "has finished.", e) : e;
        }
    }
}
