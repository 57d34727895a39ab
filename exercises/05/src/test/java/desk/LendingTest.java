package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.exercises.*;
import bookworm.meta.Constraint;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "05.5", title = "Rules and indexes for a lending desk")
@ReadAgain("Step 4: rules and indexes of a model")
class LendingTest {

    private static final String LOAN = "isbn, member, lentOn, receipt, renewals";
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

    private Table loans;

    @BeforeEach
    void open() { loans = Table.of(Lending.model()); }

    @AfterEach
    void close() {
        if (loans != null) {
            loans.close();
        }
    }

    @Test
    @ReadAgain("Step 2: the parts of a table")
    void most_loans_have_no_receipt() {
        assertThat(loans.meta().field("receipt").nullable())
            .as("The column receipt is NOT NULL. A loan without a receipt has NULL in its place, which repeats nothing; an empty text would.")
            .isTrue();
        assertThat(List.of(lend("978", "Ann", MONDAY), lend("979", "Bob", MONDAY.plusDays(1))))
            .as("Two loans without a receipt are two rows with NULL in its place.")
            .containsExactly("taken", "taken");
        assertThat(loans.meta().field("receipt").get(loans.meta().newInstance()))
            .as("A new Loan has a receipt already, and so the second one is refused. null stands for none.").isNull();
    }

    @Test
    void a_member_takes_a_book_once_a_day() {
        assertThat(Lending.model().getDeclaredFields())
            .as("The walk through the class takes only a rule that is static. Without that word this one is passed over.")
            .noneMatch(field -> Constraint.class.isAssignableFrom(field.getType()) && !Modifier.isStatic(field.getModifiers()));
        loans.send(LOAN, "978", "Ann", MONDAY, "R-1", 0);

        String again = loans.send(LOAN, "978", "Ann", MONDAY, "R-2", 1);
        assertThat(again).as("The same book, member and day were taken twice. " + (loans.meta().state().constraints().isEmpty()
            ? "The walk through the class met no rule: it takes each static field whose type is Constraint."
            : "One rule names these three fields, and no other.")).startsWith("refused");
        assertThat(again).as("The second loan is refused, but not by a rule of the name one_loan_a_day.").contains("one_loan_a_day");
    }

    @Test
    void book_member_and_day_may_repeat_one_by_one() {
        lend("978", "Ann", MONDAY);

        for (String other : List.of(lend("979", "Ann", MONDAY), lend("978", "Bob", MONDAY), lend("978", "Ann", MONDAY.plusDays(1)))) {
            assertThat(other)
                .as("Only the three together may not repeat, and here one of them differs. A rule over fewer refused it: one constraint names all three fields.")
                .isEqualTo("taken");
        }
    }

    @Test
    @ReadAgain("Step 4: rules and indexes of a model")
    void a_rule_has_no_direction() {
        assertThat(loans.meta().state().constraints())
            .as("A minus sorts an index. A rule has nothing to sort: H2 takes UNIQUE (... DESC), PostgreSQL does not.")
            .noneMatch(rule -> rule.definition(loans.meta(), loans.database().dialect()).contains("DESC"));
    }

    @Test
    void a_receipt_is_given_once() {
        loans.send(LOAN, "978", "Ann", MONDAY, "R-1", 0);

        assertThat(loans.send(LOAN, "979", "Bob", MONDAY.plusDays(1), "R-1", 1))
            .as("Two loans got the same receipt: an index alone forbids nothing, and a rule over other fields as well forbids too little.")
            .startsWith("refused");
    }

    @Test
    @ReadAgain("Step 2: the parts of a table")
    void renewals_are_never_below_zero() {
        assertThat(loans.send(LOAN, "978", "Ann", MONDAY, null, -1))
            .as("The database must hold this: another field annotation brings a CHECK along.")
            .startsWith("refused");
    }

    @Test
    @ReadAgain("Step 4: rules and indexes of a model")
    void one_index_answers_who_had_this_book_the_latest_first() {
        assertThat(loans.indexes())
            .as("First the column that is looked for, then the one that is sorted by, descending: in one index.")
            .anyMatch(LendingTest::findsTheLatestOfABook);
    }

    @Test
    @ReadAgain("Step 4: rules and indexes of a model")
    void one_index_finds_what_a_member_took() {
        assertThat(loans.indexes())
            .as("No index begins with member. One that has member second cannot be entered by member.")
            .anyMatch(LendingTest::findsAMember);
    }

    @Test
    @ReadAgain("Check yourself")
    void there_are_no_other_indexes() {
        List<String> indexes = loans.indexes();
        List<String> plain = loans.plainIndexes();
        assertThat(indexes.size() - plain.size())
            .as("The key, the rule and the receipt are held by an index each. Another unique costs one more.").isEqualTo(3);
        assertThat(indexes).as("Two indexes have the same columns, and one of them is enough.").doesNotHaveDuplicates();
        assertThat(plain.stream().filter(index -> indexes.stream().anyMatch(other -> other.startsWith(index + ","))).toList())
            .as("Leave out this index: another begins with its columns, and finds all that it would find.\nThe indexes are: "
                + String.join(" | ", indexes)).isEmpty();
        assertThat(plain.stream().filter(index -> !findsTheLatestOfABook(index) && !findsAMember(index)).toList())
            .as("Leave out this index: neither question asks for it. Each index costs each INSERT.").isEmpty();
        assertThat(indexes.stream().filter(LendingTest::findsTheLatestOfABook).toList()).as("One index finds the latest loans of a book.").hasSize(1);
        assertThat(indexes.stream().filter(LendingTest::findsAMember).toList())
            .as("Two indexes begin with member, and one is enough. A unique rule has an index, too.").hasSize(1);
    }

    /** Forwards or backwards: a book is found either way. */
    private static boolean findsTheLatestOfABook(String index) { return index.matches("isbn( DESC)?, lent_on DESC(, .*)?"); }

    private static boolean findsAMember(String index) { return index.matches("member( DESC)?(, .*)?"); }

    private String lend(String isbn, String member, LocalDate day) { return loans.send(LOAN, isbn, member, day, null, 0); }
}
