package desk;

import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.RunSql;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "22.6", title = "Several become one")
@ReadAgain("Step 2: a row for each")
class SquashTest {

    private static final Migration ROOMS = migration("rooms", "M0001_Initial", List.of());
    private static final Migration ISBN = migration("desk", "M0002_Isbn", List.of(FIRST, ROOMS), column("isbn"));
    private static final Migration PLACE = migration("desk", "M0003_Place", List.of(ISBN, ROOMS), column("place"));
    private static final Migration WORDS = migration("desk", "M0004_Words", List.of(PLACE), column("words"));
    private static final Migration LOANS = migration("loans", "M0001_Initial", List.of(ISBN, ROOMS, PLACE));
    private static final List<Migration> ALL = List.of(ROOMS, FIRST, ISBN, PLACE, WORDS, LOANS);
    private static final Squash SQUASH = new Squash("M0003_Squashed", List.of(ISBN, PLACE));

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    @Test
    void it_does_what_they_did_in_their_order() {
        assertThat(SQUASH.operations()).as("The operations of M0002_Isbn and M0003_Place.").containsExactly(column("isbn"), column("place"));
        Migration late = migration("desk", "M0001_Late", List.of(ISBN), column("late"));
        assertThat(new Squash("M0002_Squashed", List.of(ISBN, late)).operations())
            .as("M0001_Late comes after M0002_Isbn. The list has them in their order, and numbers mean nothing.")
            .containsExactly(column("isbn"), column("late"));
        Operation tidy = new RunSql(List.of("DELETE FROM \"desk_book\" WHERE \"title\" = ''"), List.of());
        Migration first = migration("desk", "M0002_Tidy", List.of(FIRST), tidy);
        assertThat(new Squash("M0002_Squashed", List.of(first, migration("desk", "M0003_Again", List.of(first), column("isbn"), tidy))).operations())
            .as("M0002 and M0003 run the same SQL, one after the other. What was done twice is done twice.")
            .containsExactly(tidy, column("isbn"), tidy);
    }

    @Test
    void it_comes_after_what_they_came_after() {
        assertThat(SQUASH.dependencies())
            .as("M0002 names M0001 and rooms, M0003 names M0002 and rooms. Each that stays is named once, and none that is replaced.")
            .containsExactlyInAnyOrder("desk.M0001_Initial", "rooms.M0001_Initial");
        assertThat(new Squash("M0001_Squashed", List.of(FIRST)).dependencies()).as("M0001 alone comes after nothing.").isEmpty();
    }

    @Test
    void it_stands_in_their_place() {
        List<Migration> given = new ArrayList<>(ALL);
        List<Migration> now = SQUASH.in(given);

        assertThat(labels(now)).as("Those that it replaces are gone, and it is there.")
            .containsExactlyInAnyOrder("rooms.M0001_Initial", "desk.M0001_Initial", "desk.M0003_Squashed", "desk.M0004_Words", "loans.M0001_Initial");
        assertThat(find(now, "desk.M0001_Initial").dependencies()).as("Who named none of them, stays.").isEmpty();
        assertThat(find(now, "desk.M0004_Words").dependencies()).as("M0004 named M0003_Place, which is gone.")
            .containsExactly("desk.M0003_Squashed");
        assertThat(find(now, "desk.M0004_Words").operations()).as("What M0004 does, stays.").isEqualTo(WORDS.operations());
        assertThat(find(now, "loans.M0001_Initial").dependencies()).as("Loans named both that are gone, and rooms. Each is named once.")
            .containsExactlyInAnyOrder("desk.M0003_Squashed", "rooms.M0001_Initial");
        assertThat(given).as("The list that was given stays.").isEqualTo(ALL);
    }

    @Test
    void a_new_database_runs_the_one() {
        migrate(SQUASH.in(ALL));

        assertThat(columns(desk)).as("A new database, by the new folder.").containsExactly("id", "title", "isbn", "place", "words");
    }

    @Test
    void where_all_are_applied_it_counts_as_applied() {
        migrate(ALL);
        takeOver("where all are applied");

        assertThat(history(desk)).as("The history has the one in the place of the two.")
            .containsExactlyInAnyOrder("rooms.M0001_Initial", "desk.M0001_Initial",
            "desk.M0003_Squashed", "desk.M0004_Words", "loans.M0001_Initial");
        assertThat(columns(desk)).as("Only the history changes. The table stays as it is.")
            .containsExactly("id", "title", "isbn", "place", "words");
        assertThat(migrate(SQUASH.in(ALL))).as("By the new folder, nothing is left to do.").isEmpty();
    }

    @Test
    void who_is_not_applied_is_not_written_down() {
        migrate(List.of(ROOMS, FIRST, ISBN, PLACE));
        takeOver("where M0004 and loans are not applied");

        assertThat(history(desk)).as("M0004 and loans are not applied, and are none of those that it replaces.")
            .containsExactlyInAnyOrder("rooms.M0001_Initial", "desk.M0001_Initial", "desk.M0003_Squashed");
    }

    @Test
    void where_none_is_applied_nothing_changes() {
        migrate(List.of(ROOMS, FIRST));
        takeOver("where none of the two is applied");

        assertThat(history(desk)).as("None of the two is applied: the one is to run, like anything that is new.")
            .containsExactly("desk.M0001_Initial", "rooms.M0001_Initial");
        migrate(SQUASH.in(ALL));
        assertThat(columns(desk)).containsExactly("id", "title", "isbn", "place", "words");
    }

    @Test
    void a_new_database_stays_without_a_history() {
        takeOver("on a new database, which has no history");

        assertThat(desk.hasTable("bookworm_migrations")).as("Nothing was applied here. There was no history, and takeOver has made its table.").isFalse();
    }

    @Test
    void another_app_has_migrations_of_the_same_names() {
        Squash first = new Squash("M0001_Squashed", List.of(FIRST, ISBN));
        List<Migration> all = new ArrayList<>(ALL);
        all.add(migration("loans", "M0002_Isbn", List.of(LOANS)));
        migrate(List.of(ROOMS));
        takeOver(first, all, "where rooms.M0001_Initial is applied, and nothing of the desk");

        assertThat(history(desk)).as("Of desk.M0001_Initial and desk.M0002_Isbn none is applied.").containsExactly("rooms.M0001_Initial");
        migrate(all);
        takeOver(first, all, "where all are applied");
        assertThat(history(desk)).as("There is one in the place of desk.M0001_Initial and desk.M0002_Isbn. Rooms and loans keep theirs.")
            .containsExactlyInAnyOrder("rooms.M0001_Initial", "desk.M0001_Squashed", "desk.M0003_Place", "desk.M0004_Words",
                "loans.M0001_Initial", "loans.M0002_Isbn");
    }

    @Test
    void it_may_be_said_twice() {
        migrate(ALL);
        takeOver("where all are applied");
        List<String> history = history(desk);
        takeOver("for the second time");

        assertThat(history(desk)).as("The history was taken over twice.").isEqualTo(history);
    }

    @Test
    void where_some_are_missing_it_is_refused() {
        migrate(List.of(ROOMS, FIRST, ISBN));
        List<String> history = history(desk);

        Throwable refused = catchThrowable(() -> SQUASH.takeOver(ALL));

        assertThat(refused).as("M0002 is applied and M0003 is not. Whether the one is applied or not, a column would be missing or come twice.")
            .isInstanceOf(MigrationError.class);
        assertThat(refused).as("The error names what is missing.").hasMessageContaining("desk.M0003_Place");
        assertThat(refused.getMessage()).as("M0002 is applied. The error names what is missing, and nothing that is applied.").doesNotContain("M0002_Isbn");
        assertThat(catchThrowable(() -> new Squash("M0004_Squashed", List.of(ISBN, PLACE, WORDS)).takeOver(ALL)))
            .as("M0002 is applied, M0003 and M0004 are not. The error names those two.").isInstanceOf(MigrationError.class)
            .hasMessageContaining("desk.M0003_Place").hasMessageContaining("desk.M0004_Words");
        assertThat(history(desk)).as("It was refused, and the history was changed all the same.").isEqualTo(history);
    }

    private static void takeOver(String where) { takeOver(SQUASH, ALL, where); }

    private static void takeOver(Squash squash, List<Migration> all, String where) {
        try {
            squash.takeOver(all);
        } catch (BookwormException e) {
            throw new AssertionError("takeOver was called " + where + ", and was refused: " + e.getMessage(), e);
        }
    }

    /** What was reported. */
    private static List<String> migrate(List<Migration> all) {
        List<String> report = new ArrayList<>();
        try {
            Migrator migrator = new Migrator(new MigrationGraph(all), report::add);
            migrator.migrate(() -> migrator.planAll(null), false);
        } catch (MigrationError e) {
            throw new AssertionError("These migrations cannot be applied: " + labels(all) + ". " + e.getMessage(), e);
        }
        return report;
    }

    private static Migration find(List<Migration> all, String label) {
        return all.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }
}
