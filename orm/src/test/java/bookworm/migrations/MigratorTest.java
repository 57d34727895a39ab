package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Contract;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.errors.MigrationError;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.IndexState;
import bookworm.migrations.Operations.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations on a database: forwards, back, half way, and twice at once. */
@Contract
class MigratorTest {

    private static final Migration INITIAL = new TestMigration("books", "M0001_Initial", List.of(), List.of(
        new CreateModel("Author", map("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100))),
        new CreateModel("Book", map("id", field(AutoField.class), "title", field(CharField.class, "maxLength", 200),
            "author", field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE)))));

    private final List<String> report = new ArrayList<>();
    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Migration then(String name, Operation... operations) {
        return new TestMigration("books", name, List.of("books.M0001_Initial"), List.of(operations));
    }

    private Migrator migrator(Migration... more) {
        List<Migration> all = new ArrayList<>(List.of(INITIAL));
        all.addAll(List.of(more));
        return new Migrator(new MigrationGraph(all), report::add);
    }

    private void migrate(Migration... more) {
        Migrator migrator = migrator(more);
        migrator.migrate(() -> migrator.planAll(null), false);
    }

    private void backTo(Migration target, Migration... more) {
        Migrator migrator = migrator(more);
        migrator.migrate(() -> target == null ? migrator.planZero("books") : migrator.planTo(target), false);
    }

    private void addBook(String title) {
        database.update(Sql.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Jane Austen')"));
        database.update(Sql.of("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES (?, 1)", title));
    }

    private List<Object> values(String sql) {
        return database.query(Sql.of(sql), row -> row.getObject(1));
    }

    // Forwards and back

    @Test
    void what_is_applied_is_not_applied_again() {
        migrate();
        migrate();

        assertThat(report).containsExactly("Applying books.M0001_Initial... OK");
    }

    @Test
    void an_app_without_applied_migrations_has_no_tables() {
        migrate();
        backTo(null);

        assertThat(database.hasTable("books_book")).isFalse();
        assertThat(report).last().isEqualTo("Unapplying books.M0001_Initial... OK");
    }

    @Test
    void going_back_to_a_migration_undoes_those_after_it() {
        Migration pages = then("M0002_Book_pages", new AddField("Book", "pages", field(IntegerField.class, "initial", 1)));
        migrate(pages);
        backTo(INITIAL, pages);

        assertThat(migrator(pages).applied()).containsExactly(INITIAL);
        assertThatThrownBy(() -> values("SELECT \"pages\" FROM \"books_book\"")).isInstanceOf(DatabaseError.class);
    }

    @Test
    void rows_that_are_there_get_the_value_of_a_new_field_once() {
        migrate();
        addBook("Emma");
        migrate(then("M0002_Book_pages", new AddField("Book", "pages", field(IntegerField.class), 474)));

        assertThat(values("SELECT \"pages\" FROM \"books_book\"")).containsExactly(474);
        assertThatThrownBy(() -> addBook("Persuasion")).hasMessageContaining("pages");
    }

    @Test
    void nulls_get_a_value_before_they_are_forbidden() {
        Migration nullable = then("M0002_Book_isbn", new AddField("Book", "isbn", field(CharField.class, "maxLength", 13, "nullable", true)));
        migrate(nullable);
        addBook("Emma");
        migrate(nullable, new TestMigration("books", "M0003_Alter_book_isbn", List.of(nullable.label()),
            List.of(new AlterField("Book", "isbn", field(CharField.class, "maxLength", 13), "it's unknown"))));

        assertThat(values("SELECT \"isbn\" FROM \"books_book\"")).containsExactly("it's unknown");
    }

    @Test
    void a_renaming_keeps_the_rows_and_their_relations() {
        Migration novel = then("M0002_Rename_book_novel", new RenameModel("Book", "Novel"), new RenameField("Novel", "author", "writer"),
            new RenameModel("Author", "Writer"));
        migrate();
        addBook("Emma");
        migrate(novel);

        assertThat(values("SELECT W.\"name\" FROM \"books_novel\" N JOIN \"books_writer\" W ON W.\"id\" = N.\"writer_id\""))
            .containsExactly("Jane Austen");
        backTo(INITIAL, novel);
        assertThat(values("SELECT A.\"name\" FROM \"books_book\" B JOIN \"books_author\" A ON A.\"id\" = B.\"author_id\""))
            .containsExactly("Jane Austen");
    }

    @Test
    void a_model_may_be_ordered_by_a_field_that_only_comes() {
        Migration ordered = then("M0002_Ordered", new AlterModelOptions("Book", map("ordering", List.of("name"))),
            new RenameField("Book", "title", "name"));
        migrate(ordered);
        assertThat(values("SELECT \"name\" FROM \"books_book\"")).isEmpty();

        backTo(INITIAL, ordered);
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).isEmpty();
    }

    @Test
    void a_model_goes_after_the_fields_of_other_apps_that_lead_to_it() {
        List<Migration> all = new ArrayList<>(List.of(INITIAL, new TestMigration("shelves", "M0001_Initial", List.of(INITIAL.label()),
            List.of(new CreateModel("Shelf", map("id", field(AutoField.class), "book", field(ForeignKey.class, "to", "books.Book",
                "onDelete", OnDelete.CASCADE)))))));
        ProjectState to = new DeleteModel("Book").apply(new RemoveField("Shelf", "book").apply(new MigrationGraph(all).state(), "shelves"),
            "books");
        MigrationMaker.make(new MigrationGraph(all), to, null).forEach(made -> all.add(new TestMigration(made)));
        Migrator migrator = new Migrator(new MigrationGraph(all), report::add);
        migrator.migrate(() -> migrator.planAll(null), false);

        assertThat(report).containsSubsequence("Applying shelves.M0002_Remove_shelf_book... OK", "Applying books.M0002_Delete_book... OK");
    }

    @Test
    void links_move_with_the_names_of_their_models() {
        Migration tags = then("M0002_Tag", new CreateModel("Tag", map("id", field(AutoField.class))),
            new AddField("Book", "tags", field(ManyToMany.class, "to", "books.Tag")));
        migrate(tags);
        addBook("Emma");
        database.update(Sql.of("INSERT INTO \"books_tag\" DEFAULT VALUES"));
        database.update(Sql.of("INSERT INTO \"books_book_tags\" (\"book_id\", \"tag_id\") VALUES (1, 1)"));
        migrate(tags, new TestMigration("books", "M0003_Rename", List.of(tags.label()),
            List.of(new RenameModel("Tag", "Label"), new RenameField("Book", "tags", "labels"), new RenameModel("Book", "Novel"))));

        assertThat(values("SELECT COUNT(*) FROM \"books_novel_labels\" WHERE \"novel_id\" = 1 AND \"label_id\" = 1")).containsExactly(1L);
    }

    @Test
    void a_table_of_somebody_else_is_left_alone() {
        Migration view = then("M0002_View", new CreateModel("View", map("id", field(AutoField.class)), map("managed", false)));
        migrate(view);

        assertThat(database.hasTable("books_view")).isFalse();
        assertThat(migrator(view).sql(new Migrator.Planned(view, false))).isEmpty();
    }

    @Test
    void fake_writes_down_what_was_not_done() {
        Migrator migrator = migrator();
        migrator.migrate(() -> migrator.planAll(null), true);

        assertThat(database.hasTable("books_book")).isFalse();
        assertThat(migrator.applied()).containsExactly(INITIAL);
    }

    // Code and SQL of one's own

    @Test
    void code_sees_the_models_as_they_are_at_that_point() {
        Migration shout = then("M0002_Shout",
            new AddField("Book", "loud", field(CharField.class, "maxLength", 200, "initial", "")),
            new RunJava(models -> {
                models.rows("Book").filter("author__name", "Jane Austen").update("loud", bookworm.Functions.upper("title"));
                Object author = models.rows("Author").insert(Map.of("name", "Anonymous"));
                models.rows("Book").insert(Map.of("title", "Beowulf", "author", author));
            }, models -> models.rows("Book").filter("title", "Beowulf").delete()),
            new RemoveField("Book", "title"));
        migrate();
        addBook("Emma");
        migrate(shout);

        assertThat(values("SELECT \"loud\" FROM \"books_book\" ORDER BY \"id\"")).containsExactly("EMMA", "");
    }

    @Test
    void code_that_names_a_model_of_another_time_is_told_the_choices() {
        assertThatThrownBy(() -> migrate(then("M0002_Wrong", new RunJava(models -> models.rows("Novel"), null))))
            .rootCause().hasMessageContaining("There is no model books.Novel at this point").hasMessageContaining("books.Book");
    }

    @Test
    void sql_of_ones_own_has_a_way_back_only_if_it_is_given() {
        Migration both = then("M0002_Both", new RunSql(List.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Homer')"),
            List.of("DELETE FROM \"books_author\"")));
        migrate(both);
        backTo(INITIAL, both);
        assertThat(values("SELECT * FROM \"books_author\"")).isEmpty();

        Migration oneWay = then("M0002_One_way", new RunSql(List.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Homer')"), null));
        migrate(oneWay);
        assertThatThrownBy(() -> backTo(INITIAL, oneWay)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("'Raw SQL operation' cannot be undone: give it a reverse");
    }

    // Half way

    private static final Migration UNIQUE_TITLES = then("M0002_Unique_titles",
        new AddField("Book", "pages", field(IntegerField.class, "initial", 0)),
        new AlterField("Book", "title", field(CharField.class, "maxLength", 200, "unique", true)),
        new AddField("Author", "born", field(DateField.class, "nullable", true)));

    @Test
    void a_migration_that_fails_half_way_says_what_is_done_and_what_is_not() {
        migrate();
        addBook("Emma");
        addBook("Emma");

        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("books.M0002_Unique_titles stopped at statement 3 of 4")
            .hasMessageContaining("done      ALTER TABLE \"books_book\" ADD COLUMN \"pages\"")
            .hasMessageContaining("failed    ALTER TABLE \"books_book\" ADD CONSTRAINT")
            .hasMessageContaining("not done  ALTER TABLE \"books_author\" ADD COLUMN \"born\"")
            .hasMessageContaining("it goes on with the statement that failed");
    }

    @Test
    void the_next_run_goes_on_where_it_stopped() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        database.update(Sql.of("UPDATE \"books_book\" SET \"title\" = 'Persuasion' WHERE \"id\" = 2"));
        migrate(UNIQUE_TITLES);

        assertThat(report).contains("Going on with books.M0002_Unique_titles, which stopped after 2 statements.");
        assertThat(migrator(UNIQUE_TITLES).applied()).containsExactly(INITIAL, UNIQUE_TITLES);
        assertThat(values("SELECT \"born\" FROM \"books_author\"")).hasSize(2);
    }

    @Test
    void a_migration_that_was_changed_since_it_stopped_is_refused() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        Migration changed = then("M0002_Unique_titles", new AddField("Book", "sheets", field(IntegerField.class, "initial", 0)));

        assertThatThrownBy(() -> migrate(changed)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("books.M0002_Unique_titles was changed since it stopped half way: its first 2 statements are not those that ran");
    }

    @Test
    void what_follows_the_failed_statement_may_be_mended() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        Migration mended = then("M0002_Unique_titles", UNIQUE_TITLES.operations().get(0), UNIQUE_TITLES.operations().get(2));
        migrate(mended);

        assertThat(migrator(mended).applied()).containsExactly(INITIAL, mended);
    }

    @Test
    void what_was_put_right_by_hand_is_written_down_by_fake() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        Migration changed = then("M0002_Unique_titles", new AddField("Book", "sheets", field(IntegerField.class, "initial", 0)));
        migrator(changed).migrate(() -> List.of(), true);

        assertThat(migrator(changed).applied()).containsExactly(INITIAL, changed);
    }

    @Test
    void data_that_a_failing_migration_changed_is_changed_once() {
        Migration count = then("M0002_Count", new RunSql(List.of("UPDATE \"books_author\" SET \"name\" = \"name\" || '!'"), null),
            new AddField("Author", "code", field(IntegerField.class, "unique", true, "initial", 0)));
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(count)).isInstanceOf(MigrationError.class);
        database.update(Sql.of("DELETE FROM \"books_book\""));
        database.update(Sql.of("DELETE FROM \"books_author\" WHERE \"id\" = 2"));
        migrate(count);

        assertThat(values("SELECT \"name\" FROM \"books_author\"")).containsExactly("Jane Austen!");
    }

    // Two at once

    @Test
    void while_one_migrates_another_is_told_to_wait() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Migration slow = then("M0002_Slow", new RunJava(models -> {
            running.countDown();
            await(told);
        }, null));
        Thread first = new Thread(() -> migrate(slow));
        first.start();
        running.await();

        assertThatThrownBy(() -> migrate(slow)).isInstanceOf(MigrationError.class)
            .hasMessage("Another migrate is at work on this database: wait until it has finished.");
        told.countDown();
        first.join();
        assertThat(report).filteredOn(line -> line.contains("M0002_Slow")).hasSize(1);
    }

    @Test
    void several_that_migrate_a_new_database_at_once_do_it_once() {
        List<CompletableFuture<Void>> all = Stream.generate(() -> CompletableFuture.runAsync(() -> migrate(),
            task -> new Thread(task).start())).limit(4).toList();

        assertThat(all).allSatisfy(each -> assertThat(each.handle((done, failure) -> failure == null ? "done"
            : failure.getCause().getMessage()).join()).matches("done|Another migrate is at work.*"));
        assertThat(report).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // What does not fit together

    @Test
    void two_ends_of_one_app_are_refused_before_anything_runs() {
        assertThatThrownBy(() -> migrate(then("M0002_One"), then("M0002_Two"))).isInstanceOf(MigrationError.class)
            .hasMessageContaining("books.M0002_One and books.M0002_Two both come last in books").hasMessageContaining("makemigrations --merge");
        assertThat(report).isEmpty();
    }

    @Test
    void a_dependency_that_is_not_there_is_told_with_the_nearest() {
        assertThatThrownBy(() -> migrate(new TestMigration("books", "M0002_Lost", List.of("books.M0001_Inital"), List.of())))
            .isInstanceOf(MigrationError.class).hasMessageContaining("books.M0002_Lost depends on books.M0001_Inital, which is not there")
            .hasMessageContaining("Did you mean 'books.M0001_Initial'?");
    }

    @Test
    void a_circle_of_dependencies_is_told() {
        assertThatThrownBy(() -> migrate(new TestMigration("books", "M0002_A", List.of("books.M0002_B"), List.of()),
            new TestMigration("books", "M0002_B", List.of("books.M0002_A"), List.of())))
            .isInstanceOf(MigrationError.class).hasMessageContaining("in a circle: books.M0002_A, books.M0002_B");
    }

    @Test
    void an_operation_on_what_is_not_there_is_told() {
        assertThatThrownBy(() -> migrate(then("M0002_Wrong", new RemoveField("Bok", "title"))))
            .isInstanceOf(MigrationError.class).hasMessageContaining("There is no model books.Bok").hasMessageContaining("Did you mean 'books.Book'?");
        assertThatThrownBy(() -> migrate(then("M0002_Wrong", new RemoveField("Book", "titel"))))
            .isInstanceOf(MigrationError.class).hasMessageContaining("books.Book has no field 'titel' at this point of the migrations");
    }

    @Test
    void a_wrong_option_of_a_field_is_told_with_the_nearest() {
        assertThatThrownBy(() -> field(CharField.class, "maxLenght", 100)).isInstanceOf(ModelError.class)
            .hasMessageContaining("CharField does not take maxLenght = 100").hasMessageContaining("Did you mean 'maxLength'?");
    }

    @Test
    void an_index_over_what_is_no_field_is_told() {
        assertThatThrownBy(() -> migrate(then("M0002_Wrong", new AddIndex("Book", new IndexState("by_titel", List.of("titel"))))))
            .isInstanceOf(ModelError.class).hasMessageContaining("Book: has an index over 'titel'").hasMessageContaining("Did you mean 'title'?");
    }

    @Test
    void an_index_stands_under_its_name() {
        Migration index = then("M0002_Index", new AddIndex("Book", new IndexState("by_title", List.of("-title"))),
            new RenameIndex("Book", "by_title", "titles"));
        migrate(index);

        assertThat(values("SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES WHERE INDEX_NAME IN ('by_title', 'titles')")).containsExactly("titles");
        backTo(INITIAL, index);
        assertThat(values("SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES WHERE INDEX_NAME IN ('by_title', 'titles')")).isEmpty();
    }
}
