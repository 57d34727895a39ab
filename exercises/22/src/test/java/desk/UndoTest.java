package desk;

import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import bookworm.migrations.*;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "22.4", title = "A plan that goes back too far")
@ReadAgain("Step 3: from here to there")
class UndoTest {

    private static final Migration PAGES = migration("desk", "M0002_Pages", List.of(FIRST));
    private static final Migration LANGUAGE = migration("desk", "M0002_Language", List.of(FIRST));
    private static final Migration BOTH = migration("desk", "M0003_Both", List.of(LANGUAGE, PAGES));
    private static final Migration ISBN = migration("desk", "M0001_Isbn", List.of(BOTH));
    private static final Migration LOANS = migration("loans", "M0001_Initial", List.of(PAGES));
    private static final Migration FINES = migration("loans", "M0002_Fines", List.of(LOANS));
    private static final Migration ROOMS = migration("rooms", "M0009_Rooms", List.of(FIRST));
    private static final Migration SHELVES = migration("rooms", "M0010_Shelves", List.of(ROOMS, FINES));
    private static final List<Migration> ALL = List.of(FIRST, LANGUAGE, PAGES, ROOMS, BOTH, LOANS, FINES, ISBN, SHELVES);
    private static final MigrationGraph GRAPH = new MigrationGraph(ALL);

    @Test
    void the_last_one_goes_alone() {
        assertThat(undone(List.of(FIRST, LANGUAGE), LANGUAGE)).as("There are two migrations, and nothing needs the second.")
            .containsExactly("desk.M0002_Language");
    }

    @Test
    void what_does_not_need_it_stays() {
        assertThat(undone(List.of(FIRST, LANGUAGE, PAGES, ROOMS), LANGUAGE))
            .as("Pages stand behind the language in the order, and so do rooms. Neither needs it.")
            .containsExactly("desk.M0002_Language");
    }

    @Test
    void what_needs_it_goes_before_it() {
        assertThat(undone(List.of(FIRST, LANGUAGE, PAGES, ROOMS, BOTH), LANGUAGE)).as("M0003_Both names the language. It goes, and goes first.")
            .containsExactly("desk.M0003_Both", "desk.M0002_Language");
        assertThat(undone(List.of(FIRST, LANGUAGE, PAGES, ROOMS, BOTH), PAGES)).as("M0003_Both names pages as well, after the language.")
            .containsExactly("desk.M0003_Both", "desk.M0002_Pages");
    }

    @Test
    void what_needs_it_by_way_of_others_goes_too() {
        assertThat(undone(List.of(FIRST, LANGUAGE, PAGES, BOTH, ISBN), LANGUAGE))
            .as("The ISBN names M0003_Both, which names the language. (Its number is 1. Numbers mean nothing.)")
            .containsExactly("desk.M0001_Isbn", "desk.M0003_Both", "desk.M0002_Language");
        assertThat(undone(List.of(FIRST, LANGUAGE, PAGES, BOTH, ISBN), FIRST)).as("The ISBN needs M0001 by way of two others.")
            .contains("desk.M0001_Isbn");
    }

    @Test
    void what_needs_it_in_another_app_goes_too() {
        assertThat(undone(List.of(FIRST, PAGES, LOANS, FINES), PAGES)).as("Loans need pages, and fines need loans.")
            .containsExactly("loans.M0002_Fines", "loans.M0001_Initial", "desk.M0002_Pages");
    }

    @Test
    void what_needs_it_by_way_of_another_app_goes_too() {
        Migration late = migration("desk", "M0004_Late", List.of(FIRST, LOANS));

        assertThat(undone(List.of(FIRST, PAGES, LOANS, late), PAGES)).as("Loans need pages, and here desk.M0004_Late needs loans.")
            .containsExactly("desk.M0004_Late", "loans.M0001_Initial", "desk.M0002_Pages");
    }

    @Test
    void another_app_keeps_what_does_not_need_it() {
        assertThat(undone(List.of(FIRST, PAGES, LOANS, FINES, ROOMS, SHELVES), PAGES))
            .as("Shelves need fines and go. The first of the rooms needs M0001 alone, and stays, although it is of the same app.")
            .containsExactly("rooms.M0010_Shelves", "loans.M0002_Fines", "loans.M0001_Initial", "desk.M0002_Pages");
    }

    @Test
    void each_goes_once_and_before_all_that_it_needs() {
        List<String> undone = undone(ALL, FIRST);

        assertThat(undone).as("All of them need M0001. M0003_Both needs it in two ways, and goes once.")
            .containsExactlyInAnyOrderElementsOf(labels(ALL));
        for (Migration each : ALL) {
            for (String before : each.dependencies()) {
                assertThat(undone.indexOf(each.label())).as("%s needs %s, and goes before it. The plan: %s", each.label(), before, undone)
                    .isLessThan(undone.indexOf(before));
            }
        }
    }

    @Test
    void what_is_not_applied_is_not_undone() {
        assertThat(labels(Undo.of(GRAPH, List.of(FIRST, LANGUAGE, PAGES, LOANS), PAGES))).as("Of those that need pages only loans are applied.")
            .containsExactly("loans.M0001_Initial", "desk.M0002_Pages");
        assertThat(labels(Undo.of(GRAPH, List.of(FIRST, LANGUAGE), PAGES)))
            .as("Pages are not applied, nor is anything that needs them. Nothing is to be undone.").isEmpty();
    }

    /** Where there are these migrations alone, and all are applied. */
    private static List<String> undone(List<Migration> applied, Migration wanted) {
        return labels(Undo.of(new MigrationGraph(applied), applied, wanted));
    }
}
