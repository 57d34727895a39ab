package bookworm.migrations;

import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.exercises.*;
import bookworm.migrations.Migrator.Planned;
import java.time.Instant;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "22.1", title = "Your turn: a row for each")
@ReadAgain("Step 2: a row for each")
class RowTest {

    private static final Instant LONG_AGO = Instant.parse("1939-03-13T00:00:00Z");
    private static final Migration LOANS = migration("loans", "M0001_Initial", List.of());
    private static final Migration SECOND = migration("desk", "M0002_Pages", List.of(FIRST));

    private final Database desk = open();

    RowTest() { AppliedMigration.createTable(); }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void one_that_begins_for_the_first_time_has_a_new_row() {
        AppliedMigration row = AppliedMigration.begin(new Planned(SECOND, false));

        assertThat(row.label()).as("The row is that of desk.M0002_Pages.").isEqualTo("desk.M0002_Pages");
        assertThat(row.done).as("Nothing of it is done.").isZero();
        assertThat(row.finished).as("It begins, and is not finished.").isFalse();
        assertThat(row.backwards).as("It is to be applied, not undone.").isFalse();
    }

    @Test
    void nothing_is_saved_when_it_begins() {
        AppliedMigration.begin(new Planned(FIRST, false));

        assertThat(history(desk)).as("begin has saved a row. If its first statement fails, a migration that did nothing will be called"
            + " half done.").isEmpty();
        AppliedMigration applied = saved(FIRST, 3, true);
        AppliedMigration.begin(new Planned(FIRST, true));
        assertThat(applied.done).isEqualTo(3);
        assertThat(history(desk)).as("begin has changed the row of a migration that is applied: until a statement has run, it still is.")
            .containsExactly("desk.M0001_Initial");
    }

    @Test
    void one_that_is_undone_has_the_row_that_says_it_is_applied() {
        AppliedMigration applied = saved(FIRST, 3, true);
        AppliedMigration row = AppliedMigration.begin(new Planned(FIRST, true));

        assertThat(row.pk()).as("The table has a row of this migration, and begin gives another.").isEqualTo(applied.pk());
        assertThat(row.backwards).as("It is to be undone.").isTrue();
        assertThat(row.done).as("Of the statements that undo it, none is done. The 3 in the row are those that applied it.").isZero();
        assertThat(row.finished).as("Undoing it begins: from the first note on, it is neither applied nor gone.").isFalse();
    }

    @Test
    void a_row_is_found_by_app_and_name() {
        saved(LOANS, 1, true);
        AppliedMigration second = saved(SECOND, 1, true);
        AppliedMigration first = saved(FIRST, 1, true);

        assertThat(AppliedMigration.begin(new Planned(FIRST, true)).pk())
            .as("Asked for desk.M0001_Initial, where there are loans.M0001_Initial and"
            + " desk.M0002_Pages as well. The row that came has this key:").isEqualTo(first.pk());
        assertThat(AppliedMigration.begin(new Planned(SECOND, true)).pk()).as("Asked for desk.M0002_Pages. The row that came has this key:")
            .isEqualTo(second.pk());
    }

    @Test
    void a_longer_name_is_another() {
        saved(migration("desk", "M0001_Initial_books", List.of()), 1, true);

        assertThat(AppliedMigration.begin(new Planned(FIRST, false)).pk())
            .as("Asked for desk.M0001_Initial, where there is desk.M0001_Initial_books alone: a new row, which has no key. The one that came has this key:")
            .isNull();
    }

    @Test
    void a_row_that_is_half_done_is_that_of_its_migration_too() {
        AppliedMigration half = saved(SECOND, 1, false);

        assertThat(AppliedMigration.begin(new Planned(SECOND, false)).pk())
            .as("The table has a row of desk.M0002_Pages, which is half done, and begin gives another.").isEqualTo(half.pk());
    }

    @Test
    void one_that_was_applied_is_finished_and_saved() {
        AppliedMigration row = AppliedMigration.begin(new Planned(FIRST, false));
        row.finish();

        assertThat(history(desk)).as("All statements of desk.M0001_Initial ran. The history, where a row that is not finished says half:")
            .containsExactly("desk.M0001_Initial");
        assertThat(AppliedMigration.applied()).as("It is applied.").containsExactly("desk.M0001_Initial");
    }

    @Test
    void one_that_stopped_half_way_is_finished_in_its_own_row() {
        AppliedMigration half = saved(FIRST, 1, false);
        Object key = half.pk();
        saved(LOANS, 1, false);
        half.done = 2;
        half.finish();

        assertThat(history(desk)).as("The row of desk.M0001_Initial was half done, and is whole now. That of loans.M0001_Initial stays half done.")
            .containsExactly("desk.M0001_Initial", "loans.M0001_Initial, half");
        assertThat(lines(desk, "\"id\" FROM \"bookworm_migrations\" WHERE \"app\" = 'desk'")).as("It is the same row, with the key that it had half way.")
            .containsExactly(String.valueOf(key));
        assertThat(lines(desk, "\"done\" FROM \"bookworm_migrations\" WHERE \"app\" = 'desk'")).as("How many statements are done, is saved as well.")
            .containsExactly("2");
    }

    @Test
    void the_time_is_that_of_the_end() {
        AppliedMigration row = AppliedMigration.begin(new Planned(FIRST, false));
        row.changed = LONG_AGO;
        row.finish();

        assertThat(AppliedMigration.objects.first().orElseThrow().changed)
            .as("It began long ago, and is finished now: that is when it was changed last.")
            .isAfter(LONG_AGO.plusSeconds(1));
    }

    @Test
    void one_that_was_undone_leaves_no_row() {
        saved(SECOND, 1, false);
        saved(LOANS, 1, true);
        saved(FIRST, 3, true);
        AppliedMigration row = AppliedMigration.begin(new Planned(FIRST, true));
        row.finish();

        assertThat(history(desk)).as("desk.M0001_Initial was undone: it has no row any more, and all others stay.")
            .containsExactly("desk.M0002_Pages, half", "loans.M0001_Initial");
    }

    @Test
    void done_and_undone_and_done_again() {
        for (boolean backwards : new boolean[] {false, true, false}) {
            AppliedMigration row = AppliedMigration.begin(new Planned(FIRST, backwards));
            row.done = 1;
            row.save();
            row.finish();
            assertThat(history(desk)).as(backwards ? "Undone, with a note on the way: the row that said half is gone at the end."
                : "Applied, with a note on the way: the row is whole at the end.").hasSize(backwards ? 0 : 1);
        }

        assertThat(history(desk)).as("Applied, undone, and applied again: one row.").containsExactly("desk.M0001_Initial");
    }

    private static AppliedMigration saved(Migration migration, int done, boolean finished) {
        AppliedMigration row = new AppliedMigration();
        row.app = migration.app();
        row.name = migration.name();
        row.done = done;
        row.finished = finished;
        row.save();
        return row;
    }
}
