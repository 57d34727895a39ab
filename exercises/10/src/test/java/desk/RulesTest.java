package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.query.Q;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "10.5", title = "Two words more")
@ReadAgain("Step 1: a condition is a value")
class RulesTest {

    private static final Q LOST = q("lost", true);
    private static final Q FINED = q("fine__gt", 0);
    private static final Q STAFF = q("borrower", "STF");

    private final Database library = SmallLibrary.open();

    /** Each combination once; its title says what is true of it: L, lost; F, fined; S, staff; a ? where no fine is known. */
    RulesTest() {
        for (String fine : new String[] {"F", "", "?"}) {
            for (String rest : List.of("", "L", "S", "LS")) {
                Loan.objects.create(loan -> {
                    loan.title = rest + fine;
                    loan.due = LocalDate.of(2024, 3, 1);
                    loan.lost = rest.contains("L");
                    loan.borrower = rest.contains("S") ? "STF" : "RDR";
                    loan.fine = fine.equals("?") ? null : new BigDecimal(fine.isEmpty() ? "0.00" : "2.50");
                });
            }
        }
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void whoever_meets_the_premise_must_meet_the_conclusion() {
        assertThat(titles(Rules.implies(LOST, STAFF))).as("lost implies staff: refused is only what is lost and not of staff. What is not lost meets the"
            + " rule, whoever has it.").containsExactlyInAnyOrder("", "F", "?", "S", "SF", "S?", "LS", "LSF", "LS?");
    }

    @Test
    @ReadAgain("Step 3: a NOT that keeps what it knows nothing of")
    void what_is_unknown_is_not_met() {
        assertThat(titles(Rules.implies(FINED, STAFF))).as("fined implies staff: of a loan without a known fine, the premise is not met, so the rule is.")
            .containsExactlyInAnyOrder("", "L", "?", "L?", "S", "LS", "SF", "LSF", "S?", "LS?");
        assertThat(titles(Rules.implies(LOST, FINED))).as("lost implies fined: what is lost, and of no known fine, does not meet the rule.")
            .containsExactlyInAnyOrder("", "F", "?", "S", "SF", "S?", "LF", "LSF");
    }

    @Test
    void only_one_of_two() {
        assertThat(titles(Rules.onlyOne(LOST, STAFF))).as("Lost or of staff, and not both.").containsExactlyInAnyOrder("L", "LF", "L?", "S", "SF", "S?");
        assertThat(titles(Rules.onlyOne(LOST))).as("Of one condition: where it is met.").containsExactlyInAnyOrder("L", "LF", "L?", "LS", "LSF", "LS?");
    }

    @Test
    void only_one_of_three() {
        List<String> found = titles(Rules.onlyOne(LOST, STAFF, FINED));
        assertThat(found).as("All three are met of LSF, and that is not one. XOR is true of any odd number.").doesNotContain("LSF");
        assertThat(found).as("Two of the three are met of LF, SF, LS and LS?, and that is not one.").doesNotContain("LF", "SF", "LS", "LS?");
        assertThat(found).as("A fine of which nothing is known is not met, so of L? and S? one condition is met.").contains("L?", "S?");
        assertThat(found).as("None is met of a loan of no marks, nor of ?.").containsExactlyInAnyOrder("L", "S", "F", "L?", "S?");
    }

    @Test
    void only_one_of_more() {
        Q old = q("due__lt", LocalDate.of(2000, 1, 1));
        assertThat(titles(Rules.onlyOne(LOST, STAFF, FINED, old))).as("No loan is old, so a fourth condition, old, changes nothing. Of four, too, three are not"
            + " one.").containsExactlyInAnyOrder("L", "S", "F", "L?", "S?");
        assertThat(titles(Rules.onlyOne(LOST, STAFF, FINED, not(old)))).as("The fourth is met by every loan, so none of the others may be.")
            .containsExactlyInAnyOrder("", "?");
    }

    @Test
    void one_that_is_given_twice_is_met_twice() {
        assertThat(titles(Rules.onlyOne(LOST, LOST))).as("Lost, and lost once more: where one is met, so is the other, and that is two. The others are those at"
            + " another place, not those that are different.").isEmpty();
        assertThat(titles(Rules.onlyOne(LOST, STAFF, q("lost", true)))).as("The first and the third say the same, so only the second can be the only one. Two"
            + " conditions that are equal are two.").containsExactlyInAnyOrder("S", "SF", "S?");
    }

    @Test
    void of_none_none_is_met() {
        assertThat(titles(Rules.onlyOne())).as("Of no conditions none is met, so no row is found. q() is true of every row.").isEmpty();
    }

    @Test
    @ReadAgain("Step 3: a NOT that keeps what it knows nothing of")
    void the_opposite_is_all_the_rest() {
        Q unfined = not(FINED);
        for (Q rule : List.of(Rules.implies(FINED, STAFF), Rules.implies(LOST, FINED), Rules.onlyOne(LOST, STAFF, FINED),
            Rules.implies(unfined, STAFF), Rules.implies(STAFF, unfined), Rules.onlyOne(LOST, unfined))) {
            String why = !rule.toString().contains(" XOR ") ? " Made of and, or and not, it is guarded."
                : " XOR is not guarded as AND and OR are: NOT of it is wrong where a part is denied and something is unknown.";
            List<String> both = new ArrayList<>(titles(rule));
            both.addAll(titles(not(rule)));
            assertThat(both).as("Either the rule finds a loan or its NOT does: " + rule + "." + why).hasSize(12).doesNotHaveDuplicates();
        }
    }

    private static List<String> titles(Q condition) { return Loan.objects.filter(condition).list().stream().map(loan -> loan.title).toList(); }
}
