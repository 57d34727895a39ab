package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.Test;

/** What is applied, what is to be done to get from there to somewhere, and the history that remembers it. */
class MigratorTest extends MigratedBooks {

    private static Planned forwards(Migration migration) { return new Planned(migration, false); }

    private static Planned backwards(Migration migration) { return new Planned(migration, true); }

    @Test
    void what_is_applied_is_not_applied_again() {
        migrate(PAGES);
        migrate(PAGES, ISBN);

        assertThat(report).containsExactly("Applying books.M0001_Initial... OK", "Applying books.M0002_Book_pages... OK",
            "Applying books.M0003_Book_isbn... OK");
        assertThat(migrator(PAGES, ISBN).applied()).containsExactly(INITIAL, PAGES, ISBN);
    }

    @Test
    void the_history_is_a_table_of_the_database() {
        migrate(PAGES);

        assertThat(values("SELECT \"name\" || ' ' || \"done\" || ' ' || \"finished\" FROM \"bookworm_migrations\" WHERE \"app\" = 'books'"))
            .containsExactly("M0001_Initial 4 TRUE", "M0002_Book_pages 2 TRUE");
    }

    @Test
    void to_look_at_a_database_without_a_history_makes_none() {
        assertThat(migrator().applied()).isEmpty();
        assertThat(migrator().planAll(null)).containsExactly(forwards(INITIAL));
        assertThat(database.hasTable("bookworm_migrations")).isFalse();
    }

    @Test
    void what_others_applied_is_seen_and_what_is_not_there_does_not_count() {
        migrate(PAGES);

        assertThat(migrator().applied()).containsExactly(INITIAL);
        assertThat(migrator().planAll(null)).isEmpty();
    }

    @Test
    void one_app_is_planned_with_what_it_needs_of_others() {
        assertThat(migrator(PAGES, ISBN, SHELF).planAll("shelves"))
            .containsExactly(forwards(INITIAL), forwards(PAGES), forwards(SHELF));
        assertThat(migrator(PAGES, ISBN, SHELF).planAll("books")).containsExactly(forwards(INITIAL), forwards(PAGES), forwards(ISBN));
        assertThat(migrator(PAGES, ISBN, SHELF).planTo(PAGES)).containsExactly(forwards(INITIAL), forwards(PAGES));
    }

    @Test
    void going_back_to_a_migration_undoes_those_that_need_what_comes_after_it_the_last_one_first() {
        migrate(PAGES, ISBN, SHELF);

        assertThat(migrator(PAGES, ISBN, SHELF).planTo(INITIAL)).containsExactly(backwards(SHELF), backwards(ISBN), backwards(PAGES));
        assertThat(migrator(PAGES, ISBN, SHELF).planTo(PAGES)).as("no shelf needs the isbn").containsExactly(backwards(ISBN));
        assertThat(migrator(PAGES, ISBN, SHELF).planZero("shelves")).containsExactly(backwards(SHELF));
        backTo(INITIAL, PAGES, ISBN, SHELF);
        assertThat(migrator(PAGES, ISBN, SHELF).applied()).containsExactly(INITIAL);
        assertThatThrownBy(() -> values("SELECT \"pages\" FROM \"books_book\"")).isInstanceOf(DatabaseError.class);
    }

    @Test
    void what_was_undone_can_be_done_again() {
        migrate();
        backTo(null);
        assertThat(database.hasTable("books_book")).isFalse();

        migrate();
        assertThat(report).containsExactly("Applying books.M0001_Initial... OK", "Unapplying books.M0001_Initial... OK",
            "Applying books.M0001_Initial... OK");
        assertThat(database.hasTable("books_book")).isTrue();
    }

    @Test
    void the_statements_can_be_seen_and_none_of_them_runs() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(migrator(PAGES).sql(forwards(PAGES))).containsExactly(
                "ALTER TABLE \"books_book\" ADD COLUMN \"pages\" INTEGER DEFAULT 1 NOT NULL",
                "ALTER TABLE \"books_book\" ALTER COLUMN \"pages\" DROP DEFAULT");
            Migration later = after(PAGES, "M0003_Remove_pages", new RemoveField("Book", "pages"));
            assertThat(migrator(PAGES, later).sql(backwards(PAGES))).as("whatever comes later")
                .containsExactly("ALTER TABLE \"books_book\" DROP COLUMN \"pages\"");
            assertThat(queries.sql()).isEmpty();
        }
    }

    @Test
    void a_fake_run_writes_down_what_was_not_done_and_who_relies_on_it_fails() {
        Migrator migrator = migrator(PAGES);
        migrator.migrate(() -> migrator.planAll(null), true);

        assertThat(report).containsExactly("Applying books.M0001_Initial... FAKED", "Applying books.M0002_Book_pages... FAKED");
        assertThat(migrator.applied()).containsExactly(INITIAL, PAGES);
        assertThat(database.hasTable("books_book")).isFalse();
        assertThatThrownBy(() -> migrate(PAGES, ISBN)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("Table \"books_book\" not found");
    }

    @Test
    void tables_that_are_there_already_are_taken_over_by_a_fake_run() {
        migrator().sql(forwards(INITIAL)).forEach(this::run);
        migrator().migrate(() -> List.of(forwards(INITIAL)), true);
        migrate(PAGES);

        assertThat(report).last().isEqualTo("Applying books.M0002_Book_pages... OK");
    }

    @Test
    void a_migration_counts_as_applied_by_its_name_whatever_it_says_by_now() {
        migrate(PAGES);
        migrate(after(INITIAL, PAGES.name(), new AddField("Book", "sheets", field(IntegerField.class, "initial", 1))));

        assertThat(report).hasSize(2);
        assertThatThrownBy(() -> values("SELECT \"sheets\" FROM \"books_book\"")).isInstanceOf(DatabaseError.class);
    }
}
