package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.OnH2;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import bookworm.errors.MigrationError;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.IndexState;
import bookworm.migrations.Operations.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations that cannot go on: half way, twice at once, or not at all. */
class MigrationErrorsTest extends MigratedBooks {

    // Half way

    private static final Migration UNIQUE_TITLES = then("M0002_Unique_titles",
        new AddField("Book", "pages", field(IntegerField.class, "initial", 0)),
        new AlterField("Book", "title", field(CharField.class, "maxLength", 200, "unique", true)),
        new AddField("Author", "born", field(DateField.class, "nullable", true)));

    @Test
    @OnH2("commits each change of the schema by itself")
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
    @OnH2("commits each change of the schema by itself")
    void the_next_run_goes_on_where_it_stopped() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        database.update(Sql.of("UPDATE \"books_book\" SET \"title\" = 'Persuasion' WHERE \"id\" = 2"));
        migrate(UNIQUE_TITLES);

        assertThat(report).contains("Going on with books.M0002_Unique_titles, which stopped after statement 2.");
        assertThat(migrator(UNIQUE_TITLES).applied()).containsExactly(INITIAL, UNIQUE_TITLES);
        assertThat(values("SELECT \"born\" FROM \"books_author\"")).hasSize(2);
    }

    @Test
    @OnH2("commits each change of the schema by itself")
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
    void what_follows_the_failed_statement_may_be_changed() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        Migration changed = then("M0002_Unique_titles", UNIQUE_TITLES.operations().get(0), UNIQUE_TITLES.operations().get(2));
        migrate(changed);

        assertThat(migrator(changed).applied()).containsExactly(INITIAL, changed);
    }

    @Test
    @OnH2("commits each change of the schema by itself")
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
    void a_migration_that_fails_tells_what_the_database_said() {
        migrate();
        addBook("Emma");
        addBook("Emma");

        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("The database refused a statement").hasMessageContaining("Emma");
    }

    @Test
    void a_migration_stops_as_well_where_its_own_code_fails() {
        Migration genres = then("M0002_Genres", new RunJava(models -> {
            throw new IllegalStateException("There is no list of genres");
        }, null));

        assertThatThrownBy(() -> migrate(genres)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("books.M0002_Genres stopped at statement 1 of 1").hasMessageContaining("failed    -- Raw Java operation")
            .hasMessageContaining("There is no list of genres").hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(migrator(genres).applied()).containsExactly(INITIAL);
    }

    @Test
    @OnH2("commits each change of the schema by itself")
    void a_migration_that_was_renamed_since_it_stopped_is_not_taken_for_one_that_begins_alike() {
        migrate();
        addBook("Emma");
        addBook("Emma");
        assertThatThrownBy(() -> migrate(UNIQUE_TITLES)).isInstanceOf(MigrationError.class);
        Migration renamed = then("M0002_Unique_titles_and_pages", UNIQUE_TITLES.operations().toArray(Operation[]::new));

        assertThatThrownBy(() -> migrate(renamed)).isInstanceOf(MigrationError.class)
            .hasMessage("books.M0002_Unique_titles stopped half way, and is not there any more: put it back, and run migrate again.");
    }

    @Test
    @OnH2("shows another connection the row of a migration that is at work")
    void why_a_step_failed_is_told_even_where_that_cannot_be_noted() {
        Migration genres = then("M0002_Genres", new RunJava(models -> Database.outside(() -> {
            database.update(Sql.of("UPDATE \"bookworm_migrations\" SET \"id\" = 1000 WHERE \"name\" = 'M0002_Genres'"));
            throw new IllegalStateException("There is no list of genres");
        }), null));

        assertThatThrownBy(() -> migrate(genres)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("There is no list of genres").cause().isInstanceOf(IllegalStateException.class)
            .satisfies(cause -> assertThat(cause.getSuppressed()).singleElement().isInstanceOf(BookwormException.class));
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
            .hasMessageStartingWith("Cannot lock the migrations of this database. If another migrate is at work, wait until it has "
                + "finished. The database says: ");
        told.countDown();
        first.join();
        assertThat(report).filteredOn(line -> line.contains("M0002_Slow")).hasSize(1);
    }

    @Test
    void several_that_migrate_a_new_database_at_once_do_it_once() {
        List<CompletableFuture<Void>> all = Stream.generate(() -> CompletableFuture.runAsync(() -> migrate(),
            task -> new Thread(task).start())).limit(4).toList();

        assertThat(all).allSatisfy(each -> assertThat(each.handle((done, failure) -> failure == null ? "done"
            : failure.getCause().getMessage()).join()).matches("(?s)done|Cannot lock the migrations of this database.*"));
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
}
