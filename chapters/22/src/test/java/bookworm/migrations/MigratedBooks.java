package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.*;

/** An empty database, a first migration that makes authors and books, and what comes after it. */
abstract class MigratedBooks {

    /** A migration that stands in no file. */
    record Named(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration { }

    static final FieldState KEY = field(AutoField.class);
    static final FieldState TITLE = field(CharField.class, "maxLength", 200);
    static final Migration INITIAL = new Named("books", "M0001_Initial", List.of(), List.of(
        new CreateModel("Author", map("id", KEY, "name", field(CharField.class, "maxLength", 100))),
        new CreateModel("Book", map("id", KEY, "title", TITLE,
            "author", field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE)))));
    static final Migration PAGES =
        after(INITIAL, "M0002_Book_pages", new AddField("Book", "pages", field(IntegerField.class, "initial", 1)));
    static final Migration ISBN = after(PAGES, "M0003_Book_isbn", new AddField("Book", "isbn", TITLE.with("nullable", true)));
    static final Migration SHELF = new Named("shelves", "M0001_Initial", List.of(PAGES.label()), List.of(
        new CreateModel("Shelf", map("id", KEY, "book", field(ForeignKey.class, "to", "books.Book", "onDelete", OnDelete.CASCADE)))));

    final List<String> report = new ArrayList<>();
    Database database;

    @BeforeEach
    final void open() { database = Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    @AfterEach
    final void close() { database.close(); }

    static Migration after(Migration before, String name, Operation... operations) {
        return new Named(before.app(), name, List.of(before.label()), List.of(operations));
    }

    static MigrationGraph graph(Migration... more) {
        List<Migration> all = new ArrayList<>(List.of(INITIAL));
        all.addAll(List.of(more));
        return new MigrationGraph(all);
    }

    final Migrator migrator(Migration... more) { return new Migrator(graph(more), report::add); }

    /** Applies the first migration and these. */
    final void migrate(Migration... more) {
        Migrator migrator = migrator(more);
        migrator.migrate(() -> migrator.planAll(null), false);
    }

    /** Undoes those of these that come after the target; all of the app where that is null. */
    final void backTo(Migration target, Migration... more) {
        Migrator migrator = migrator(more);
        migrator.migrate(() -> target == null ? migrator.planZero("books") : migrator.planTo(target), false);
    }

    final void addBooks(String... titles) {
        run("INSERT INTO \"books_author\" (\"name\") VALUES ('Jane Austen')");
        for (String title : titles) {
            run("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES ('" + title + "', 1)");
        }
    }

    final void run(String sql) { database.update(Sql.of(sql)); }

    final List<Object> values(String sql) { return database.query(Sql.of(sql), row -> row.getObject(1)); }
}
