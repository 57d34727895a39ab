package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.*;

@Exercise(value = "10.4", title = "An overdue list that forgets")
@ReadAgain("Step 3: a NOT that keeps what it knows nothing of")
class OverdueTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void who_never_brought_it_back_gets_a_letter() {
        loan("Emma", loan -> { });

        assertThat(letters()).as("Emma was due on the first and is still out: returned is null. Whatever is compared with null is unknown, so"
            + " a comparison cannot ask for it. Who was not back?").containsExactly("Emma");
    }

    @Test
    void who_brought_it_back_later_was_late_on_that_day() {
        loan("back later", loan -> loan.returned = DAY.plusDays(3));
        loan("back before", loan -> loan.returned = DAY.minusDays(3));
        loan("back on that day", loan -> loan.returned = DAY);
        loan("due on that day", loan -> loan.due = DAY);

        assertThat(letters()).as("The list is for that day: what was back by then, that day included, is not late; what came later was. And what is due on"
            + " that day is not late yet.").containsExactly("back later");
    }

    @Test
    @ReadAgain("Step 2: from names to columns, and exclude")
    void neither_staff_nor_what_is_lost() {
        loan("of staff", loan -> loan.borrower = "STF");
        loan("lost", loan -> loan.lost = true);
        loan("of staff, and lost", loan -> {
            loan.borrower = "STF";
            loan.lost = true;
        });
        loan("a reader's", loan -> { });

        assertThat(letters()).as("Neither staff nor what is lost. An exclude of two lookups takes out only what meets both at once: NOT (a AND b)"
            + " is not NOT a AND NOT b.").containsExactly("a reader's");
    }

    @Test
    void who_wished_for_nothing_gets_one() {
        loan("no letters", "no letters", loan -> { });
        loan("by telephone", "by telephone", loan -> { });
        loan("no wish", null, loan -> { });

        assertThat(letters()).as("Who wished for no letters gets none. Who was never asked has null for a wish, and NULL <> 'no letters' is unknown, not"
            + " true.").containsExactly("by telephone", "no wish");
    }

    @Test
    void one_query_of_what_is_wanted() {
        loan("late", loan -> { });
        loan("back", loan -> loan.returned = DAY.minusDays(3));
        loan("not due", loan -> loan.due = DAY.plusDays(3));
        loan("of staff", loan -> loan.borrower = "STF");
        loan("lost", loan -> loan.lost = true);
        loan("no letters", "no letters", loan -> { });
        try (QueryLog queries = QueryLog.capture()) {
            letters();

            assertThat(queries.count()).as("One list, one query.").isEqualTo(1);
            assertThat(library.query(queries.entries().get(0).sql(), row -> row.getString("title"))).as("The database sent more than the two loans that are wanted:"
                + " what Java sorts out, it sent in vain.").containsOnly("late");
        }
    }

    /** Two loans, one with a wish and one without: what is wrong about wishes, only the test of wishes shall say. */
    private static void loan(String title, Consumer<Loan> fill) {
        loan(title, "by telephone", fill);
        loan(title, null, fill);
    }

    private static void loan(String title, String wish, Consumer<Loan> fill) {
        Loan.objects.create(loan -> {
            loan.title = title;
            loan.wish = wish;
            loan.due = LocalDate.of(2024, 3, 1);
            fill.accept(loan);
        });
    }

    private static List<String> letters() { return Overdue.on(DAY).stream().map(loan -> loan.title).distinct().sorted().toList(); }
}
