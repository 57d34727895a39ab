package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.CreateModel;
import java.util.*;
import org.junit.jupiter.api.*;

/** A database with authors and books, made by a first migration; and what other migrations make of it. */
abstract class MigratedBooks {

    record Named(String app, List<Operation> operations) implements Migration { }

    static final FieldState KEY = field(AutoField.class);
    static final FieldState TITLE = field(CharField.class, "maxLength", 200);
    static final FieldState TO_AUTHOR = field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE);
    static final Migration INITIAL = new Named("books", List.of(
        new CreateModel("Author", map("id", KEY, "name", field(CharField.class, "maxLength", 100))),
        new CreateModel("Book", map("id", KEY, "title", TITLE, "author", TO_AUTHOR))));

    Database database;
    private final List<Migration> migrations = new ArrayList<>(List.of(INITIAL));

    @BeforeEach
    final void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        new Migrator(migrations).migrate(new Planned(INITIAL, false));
        run("INSERT INTO \"books_author\" (\"name\") VALUES ('Jane Austen')");
        run("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES ('Emma', 1)");
    }

    @AfterEach
    final void close() { database.close(); }

    /** The models after the first migration and some operations more. */
    static ProjectState after(Operation... operations) {
        return ProjectState.after(List.of(INITIAL, new Named("books", List.of(operations))));
    }

    /** What the next migration would run, if it were these operations. */
    final List<String> sql(Operation... operations) {
        Migration next = new Named("books", List.of(operations));
        return new Migrator(List.of(INITIAL, next)).sql(new Planned(next, false));
    }

    /** Applies a migration of these operations, after all others. */
    final void migrate(Operation... operations) {
        migrations.add(new Named("books", List.of(operations)));
        new Migrator(migrations).migrate(new Planned(migrations.get(migrations.size() - 1), false));
    }

    /** Undoes the last one. */
    final void undo() {
        new Migrator(migrations).migrate(new Planned(migrations.get(migrations.size() - 1), true));
        migrations.remove(migrations.size() - 1);
    }

    final void run(String sql) { database.update(Sql.of(sql)); }

    final List<Object> values(String sql) { return database.query(Sql.of(sql), row -> row.getObject(1)); }

    /** All columns, constraints and indexes that there are. */
    final List<Object> schema() {
        return values("SELECT TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE || ' ' || IS_NULLABLE || IS_IDENTITY "
            + "|| COALESCE(COLUMN_DEFAULT, '') || COALESCE(CHARACTER_MAXIMUM_LENGTH, 0) FROM INFORMATION_SCHEMA.COLUMNS "
            + "WHERE TABLE_SCHEMA = 'PUBLIC' UNION ALL SELECT TABLE_NAME || ' ' || CONSTRAINT_NAME FROM "
            + "INFORMATION_SCHEMA.TABLE_CONSTRAINTS UNION ALL SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES "
            + "WHERE INDEX_NAME LIKE 'books%' OR INDEX_NAME LIKE 'by%' ORDER BY 1");
    }
}
