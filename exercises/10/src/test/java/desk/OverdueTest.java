package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

@Exercise(value = "10.4", title = "An overdue list that forgets")
@ReadAgain("Step 3: a NOT that keeps what it knows nothing of")
class OverdueTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void who_was_late_on_that_day_gets_a_letter() {
        loan("late", loan -> loan.returned = DAY.plusDays(3));

        assertThat(letters()).as("It was due on the first, and back on the 13th: on the 10th it was late, for what is wanted is the list of that day. It is a"
            + " reader's, is not lost, and nobody wished for no letters.").containsExactly("late");
    }

    @Test
    void who_never_brought_it_back_gets_a_letter() {
        loan("Emma", loan -> { });

        assertThat(letters()).as("Emma was due on the first and is still out: returned is null. Whatever is compared with null is unknown, so"
            + " a comparison cannot ask for it. Who was not back?").containsExactly("Emma");
    }

    @Test
    @ReadAgain("Step 2: from names to columns, and exclude")
    void each_reason_is_enough() {
        List<List<String>> some = new ArrayList<>(List.of(List.of()));
        for (String reason : List.of("back", "lost", "of staff", "no letters")) {
            for (List<String> others : List.copyOf(some)) {
                some.add(Stream.concat(others.stream(), Stream.of(reason)).toList());
            }
        }
        some.forEach(reasons -> loan(reasons.toString(), loan -> {
            loan.returned = reasons.contains("back") ? DAY.minusDays(3) : null;
            loan.lost = reasons.contains("lost");
            loan.borrower = reasons.contains("of staff") ? "STF" : "RDR";
            loan.wish = reasons.contains("no letters") ? "no letters" : loan.wish;
        }));

        List<String> found = letters();
        List<List<String>> atOnce = some.stream().filter(reasons -> reasons.size() > 1 && !found.contains(reasons.toString())
            && reasons.stream().allMatch(reason -> found.contains("[" + reason + "]"))).toList();
        assertThat(atOnce).as("What meets several reasons at once is left out, and what meets one of them is not. An exclude of two conditions takes out only what"
            + " meets both at once: NOT (a AND b) is not NOT a AND NOT b.").isEmpty();
        assertThat(found).as("Staff get no letter.").doesNotContain("[of staff]", "[lost, of staff]");
        assertThat(found).as("What is lost gets no letter.").doesNotContain("[lost]", "[lost, of staff]");
        assertThat(found).as("A reader's loan that is out, not lost, and without that wish gets one.").contains("[]");
    }

    @Test
    void what_was_back_by_that_day_or_was_not_due_is_not_late() {
        loan("back before", loan -> loan.returned = DAY.minusDays(3));
        loan("back on that day", loan -> loan.returned = DAY);
        loan("due on that day", loan -> loan.due = DAY);
        loan("due on that day, back later", loan -> {
            loan.due = DAY;
            loan.returned = DAY.plusDays(3);
        });

        List<String> found = letters();
        assertThat(found).as("What was back by then, that day included, is not late.").doesNotContain("back before", "back on that day");
        assertThat(found).as("What is due on that day is not late yet.").doesNotContain("due on that day");
        assertThat(found).as("What is due on that day is not late yet, and that it comes back later does not make it so: due before that day it must be in either"
            + " case. a.and(b).or(c) is (a AND b) OR c.").doesNotContain("due on that day, back later");
    }

    @Test
    void only_one_wish_means_none() {
        loan("no letters", "no letters", loan -> { });
        loan("by telephone", "by telephone", loan -> { });
        loan("no visits", "no visits", loan -> { });
        loan("letters, please", "letters, please", loan -> { });
        loan("no letters at work", "no letters at work", loan -> { });
        loan("no wish", null, loan -> { });

        List<String> found = letters();
        assertThat(found).as("Who wished for no letters gets none.").doesNotContain("no letters");
        assertThat(found).as("Who wished for something else gets one, whatever words are in it.").contains("by telephone", "no visits", "letters, please", "no letters at work");
        assertThat(found).as("Who was never asked has null for a wish. That is not \"no letters\", so a letter is sent. (Of null, <> is unknown as well:"
            + " NULL <> 'no letters' is not true.)").contains("no wish");
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
