package bookworm.migrations;

import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.exercises.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

@Exercise(value = "22.2", title = "Your turn: from here to there")
@ReadAgain("Step 3: from here to there")
class PlanToTest {

    private static final Migration PAGES = migration("desk", "M0002_Pages", List.of(FIRST));
    private static final Migration LANGUAGE = migration("desk", "M0002_Language", List.of(FIRST));
    private static final Migration BOTH = migration("desk", "M0003_Both", List.of(LANGUAGE, PAGES));
    private static final Migration ISBN = migration("desk", "M0001_Isbn", List.of(BOTH));
    private static final Migration LOANS = migration("loans", "M0001_Initial", List.of(PAGES));
    private static final Migration FINES = migration("loans", "M0002_Fines", List.of(LOANS, ISBN));
    private static final Migration ROOMS = migration("rooms", "M0001_Initial", List.of(FINES));
    private static final Migration READERS = migration("readers", "M0001_Initial", List.of(LOANS));
    private static final MigrationGraph ALL = graph(FIRST, PAGES, LANGUAGE, BOTH, ISBN, LOANS, FINES, ROOMS, READERS);

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    @Test
    void all_that_is_missing() {
        note(ALL, FIRST, PAGES);

        assertThat(labels(ALL.migrations())).hasSize(9);
        assertThat(told(migrator().planAll("desk")))
            .as("Of the desk, M0001 and pages are applied already. The plan for all of the desk leaves them out, and keeps the order.")
            .containsExactly("do desk.M0002_Language", "do desk.M0003_Both", "do desk.M0001_Isbn");
    }

    @Test
    void what_is_not_applied_is_not_undone() {
        note(ALL, FIRST, PAGES);

        assertThat(told(migrator().planZero("desk"))).as("No migration of the desk shall be applied, nor any that needs one. Applied are"
            + " the desk's M0001 and pages. (Loans have an M0001_Initial, too. It is another one, and not applied.) The last one goes first.")
            .containsExactly("undo desk.M0002_Pages", "undo desk.M0001_Initial");
        assertThat(told(migrator().planZero("loans"))).as("No loans are applied, so nothing is to be undone.").isEmpty();
    }

    @Test
    void a_target_that_is_not_applied_is_applied_with_what_it_needs() {
        note(ALL, FIRST);

        assertThat(told(migrator().planTo(LOANS))).as("Loans need the desk's pages, and nothing else that is missing.")
            .containsExactly("do desk.M0002_Pages", "do loans.M0001_Initial");
        assertThat(told(migrator().planTo(BOTH)))
            .as("M0003_Both comes after language and pages. The ISBN comes after the target, and does not count.")
            .containsExactly("do desk.M0002_Language", "do desk.M0002_Pages", "do desk.M0003_Both");
    }

    @Test
    void a_target_that_is_applied_stays() {
        note(ALL, FIRST, PAGES, LANGUAGE, BOTH, ISBN);

        assertThat(told(migrator().planTo(BOTH)))
            .as("M0003_Both shall be the last one of the desk that is applied: it stays, and what comes after it goes. (The ISBN names it."
                + " Its number is 1. Numbers mean nothing.)")
            .containsExactly("undo desk.M0001_Isbn");
        assertThat(told(migrator().planTo(ISBN))).as("The target is the last one already.").isEmpty();
    }

    @Test
    void what_comes_after_it_goes_the_last_one_first() {
        note(ALL, FIRST, PAGES, LANGUAGE, BOTH, ISBN);

        assertThat(told(migrator().planTo(FIRST))).as("All of the desk but M0001 goes, each before those that it needs.")
            .containsExactly("undo desk.M0001_Isbn", "undo desk.M0003_Both", "undo desk.M0002_Pages", "undo desk.M0002_Language");
    }

    @Test
    void a_neighbour_stays() {
        note(ALL, FIRST, PAGES, LANGUAGE, BOTH);

        assertThat(told(migrator().planTo(LANGUAGE)))
            .as("M0003_Both comes after language and goes. Pages are another branch: they do not need the language, wherever"
            + " they stand in the order.").containsExactly("undo desk.M0003_Both");
    }

    @Test
    void what_is_not_applied_any_more_is_left_out() {
        note(ALL, FIRST, PAGES, LANGUAGE);

        assertThat(told(migrator().planTo(PAGES)))
            .as("After pages come M0003_Both and the ISBN, and neither is applied. Nothing is to be undone.").isEmpty();
        assertThat(told(migrator().planTo(FIRST))).as("Two come after M0001 and are applied.")
            .containsExactly("undo desk.M0002_Pages", "undo desk.M0002_Language");
    }

    @Test
    void another_app_loses_what_needs_what_goes() {
        note(ALL, FIRST, PAGES, LANGUAGE, BOTH, ISBN, LOANS, FINES, ROOMS);

        assertThat(told(migrator().planTo(FIRST))).as("Loans need pages, and pages go.")
            .contains("undo loans.M0001_Initial", "undo loans.M0002_Fines");
        assertThat(told(migrator().planTo(FIRST))).as("Rooms need fines, and fines go. Rooms name no migration of the desk.")
            .contains("undo rooms.M0001_Initial");
        assertThat(told(migrator().planTo(FIRST)).indexOf("undo loans.M0001_Initial")).as("Loans need pages: they go before pages go.")
            .isLessThan(told(migrator().planTo(FIRST)).indexOf("undo desk.M0002_Pages"));
    }

    @Test
    void another_app_keeps_what_needs_the_target_alone() {
        note(ALL, FIRST, PAGES, LANGUAGE, BOTH, ISBN, LOANS, READERS);

        assertThat(told(migrator().planTo(PAGES)))
            .as("Back to pages. Loans need pages and nothing after them, and readers need loans: both stay. (The target is to be the last one of its own app.)")
            .containsExactly("undo desk.M0001_Isbn", "undo desk.M0003_Both");
        note(ALL, FINES);
        assertThat(told(migrator().planTo(LOANS))).as("Back to the first of the loans: fines go, and no migration of the desk does.")
            .containsExactly("undo loans.M0002_Fines");
        assertThat(told(migrator().planTo(BOTH)))
            .as("Back to M0003_Both. The ISBN goes, and fines, which need it. The first of the loans needs neither, and stays.")
            .containsExactly("undo loans.M0002_Fines", "undo desk.M0001_Isbn");
    }

    @Test
    void its_own_app_loses_what_needs_another_that_goes() {
        Migration late = migration("desk", "M0004_Late", List.of(FIRST, FINES));
        MigrationGraph graph = graph(FIRST, PAGES, LANGUAGE, BOTH, ISBN, LOANS, FINES, late);
        note(graph, FIRST, PAGES, LANGUAGE, BOTH, ISBN, LOANS, FINES, late);

        assertThat(told(new Migrator(graph, line -> { }).planTo(BOTH)))
            .as("Back to M0003_Both. The ISBN goes, fines need it, and here desk.M0004_Late needs fines.")
            .containsExactly("undo desk.M0004_Late", "undo loans.M0002_Fines", "undo desk.M0001_Isbn");
    }

    @Test
    void a_target_that_is_missing_before_others_that_are_not() {
        note(ALL, FIRST, LANGUAGE);

        assertThat(told(migrator().planTo(PAGES)))
            .as("The language is applied, and pages are the target. They do not need each other: nothing is undone.")
            .containsExactly("do desk.M0002_Pages");
    }

    private static Migrator migrator() { return new Migrator(ALL, line -> { }); }

    private static List<String> told(List<Planned> plan) {
        return Stream.ofNullable(plan).flatMap(List::stream).map(each -> (each.backwards() ? "undo " : "do ") + each.migration().label()).toList();
    }
}
