package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "23.6", title = "Totals that run")
@ReadAgain("Step 4: the rows around")
@Timeout(60)
class RunningTest {

    private final Shelf shelf = new Shelf();

    RunningTest() {
        Shelf.lent("Flann", 9, "Dubliners");
        Shelf.lent("Ada", 3, "Exiles");
        Shelf.lent("Ada", 5, "Emma");
        Shelf.lent("Ada", 8, "Ulysses");
        Shelf.lent("Flann", 4, "The Hard Life");
        Shelf.lent("Ada", 8, "Emma");
        Shelf.lent("Flann", 12, "At Swim-Two-Birds");
    }

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void each_loan_of_a_member_adds_up() {
        assertThat(lines(1, 6)).as("From the first to the sixth there are three loans, two of Ada's and one of Flann's. Others have no line.")
            .hasSize(3);
        assertThat(lines(1, 6)).as("Ada borrowed Exiles, 120 pages, and two days later Emma, 474. Flann's pages are his own. A loan counts"
            + " itself.")
            .containsExactlyInAnyOrder("Ada 3 Exiles 120", "Ada 5 Emma 594", "Flann 4 The Hard Life 200");
        assertThat(lines(1, 6)).as("The lines come by member, then by day: those of Ada, who borrowed on the third and on the fifth,"
            + " before Flann's of the fourth.")
            .containsExactly("Ada 3 Exiles 120", "Ada 5 Emma 594", "Flann 4 The Hard Life 200");
    }

    @Test
    void both_ends_are_included() {
        assertThat(lines(12, 12).stream().map(line -> line.replaceAll(" \\d+$", "")).toList()).as("From the twelfth to the twelfth there"
            + " is one loan, on the twelfth.").containsExactly("Flann 12 At Swim-Two-Birds");
    }

    @Test
    void by_day_and_not_as_they_were_entered() {
        List<String> flann = lines(4, 11).stream().filter(line -> line.startsWith("Flann")).toList();
        assertThat(flann).as("Dubliners was entered first, and borrowed on the ninth, five days after The Hard Life.")
            .containsExactlyInAnyOrder("Flann 4 The Hard Life 200", "Flann 9 Dubliners 352");
        assertThat(flann).as("The lines of a member come by day, and not as they were entered.")
            .containsExactly("Flann 4 The Hard Life 200", "Flann 9 Dubliners 352");
    }

    @Test
    void two_loans_of_a_day_come_one_after_the_other() {
        List<String> ada = lines(1, 30).stream().filter(line -> line.startsWith("Ada 8")).toList();
        assertThat(ada).as("Ada borrowed two books on the eighth, and both show the sum after the second. Loans of one day tie, and a"
            + " frame ends with all that tie, unless the order or the frame says otherwise.")
            .isNotEqualTo(List.of("Ada 8 Ulysses 1798", "Ada 8 Emma 1798"));
        assertThat(ada).as("Ada borrowed Ulysses and Emma on the eighth. The loan of Ulysses has the smaller key, so it came first:"
            + " 594 and 730, and then 474 more.").containsExactlyInAnyOrder("Ada 8 Ulysses 1324", "Ada 8 Emma 1798");
        assertThat(ada).as("Of two lines of one member and day, the one with the smaller key comes first.")
            .containsExactly("Ada 8 Ulysses 1324", "Ada 8 Emma 1798");
        String sql = String.join("; ", Shelf.sqlOf(() -> lines(8, 8)));
        assertThat(sql).as("The frame is one of rows, and their order does not name the key. Which of two that tie comes first is chance"
            + " then: this time it came out right. By day, then by key.")
            .doesNotContainPattern("ORDER BY (?:(?!\"id\"|\\)).)* ROWS");
        assertThat(sql).as("The lines are ordered by day, and then by nothing. Which of two comes first is chance then: this time it came"
            + " out right. By member, by day, by key.").doesNotContainPattern("\"day\" (ASC|DESC)$");
    }

    @Test
    @ReadAgain("Step 5: a condition that comes last")
    void what_came_before_counts() {
        assertThat(lines(8, 9)).as("Only the loans of the eighth and ninth are shown. What was borrowed before the eighth counts all the"
            + " same: a condition in WHERE would take those rows"
            + " from the window.").containsExactly("Ada 8 Ulysses 1324", "Ada 8 Emma 1798", "Flann 9 Dubliners 352");
        assertThat(lines(13, 20)).as("Nobody borrowed anything.").isEmpty();
    }

    @Test
    void it_is_one_query() {
        assertThat(Shelf.sqlOf(() -> lines(1, 30))).as("One query for all members, loans, and works.").hasSize(1);
    }

    private static List<String> lines(int from, int to) {
        return Shelf.orFail("Lines of June.", () -> Running.lines(LocalDate.of(2026, 6, from), LocalDate.of(2026, 6, to))).stream()
            .map(line -> line.member() + " " + line.day().getDayOfMonth() + " " + line.title() + " " + line.soFar()).toList();
    }
}
