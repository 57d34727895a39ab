package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.Contract;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.fields.*;
import bookworm.migrations.Operations.*;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database with a model of authors and one of books, made by a first migration; and what comes after it. */
@Contract
abstract class MigratedBooks {

    static final Migration INITIAL = new TestMigration("books", "M0001_Initial", List.of(), List.of(
        new CreateModel("Author", map("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100))),
        new CreateModel("Book", map("id", field(AutoField.class), "title", field(CharField.class, "maxLength", 200),
            "author", field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE)))));

    final List<String> report = new ArrayList<>();
    Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Migration then(String name, Operation... operations) {
        return new TestMigration("books", name, List.of("books.M0001_Initial"), List.of(operations));
    }

    Migrator migrator(Migration... more) {
        List<Migration> all = new ArrayList<>(List.of(INITIAL));
        all.addAll(List.of(more));
        return new Migrator(new MigrationGraph(all), report::add);
    }

    void migrate(Migration... more) {
        Migrator migrator = migrator(more);
        migrator.migrate(() -> migrator.planAll(null), false);
    }

    void backTo(Migration target, Migration... more) {
        Migrator migrator = migrator(more);
        migrator.migrate(() -> target == null ? migrator.planZero("books") : migrator.planTo(target), false);
    }

    void addBook(String title) {
        database.update(Sql.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Jane Austen')"));
        database.update(Sql.of("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES (?, 1)", title));
    }

    List<Object> values(String sql) {
        return database.query(Sql.of(sql), row -> row.getObject(1));
    }
}
