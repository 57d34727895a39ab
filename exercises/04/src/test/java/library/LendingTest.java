package library;

import static library.Because.because;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.exercises.Exercise;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "04.2", title = "Rules and indexes for a lending desk")
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
    void a_member_takes_a_book_once_a_day() {
        lend("978", "Ann", MONDAY);

        assertThat(loans.send(LOAN, "978", "Ann", MONDAY, null, 0))
            .as(because("The same book, member and day were taken twice, or the rule has another name.", Section.RULES))
            .startsWith("refused").contains("one_loan_a_day");
    }

    @Test
    void book_member_and_day_may_repeat_one_by_one() {
        lend("978", "Ann", MONDAY);

        for (String other : List.of(lend("979", "Ann", MONDAY), lend("978", "Bob", MONDAY), lend("978", "Ann", MONDAY.plusDays(1)))) {
            assertThat(other)
                .as(because("Unique one by one is not unique together: one constraint names all three fields.", Section.RULES))
                .isEqualTo("taken");
        }
    }

    @Test
    void most_loans_have_no_receipt() {
        assertThat(List.of(lend("978", "Ann", MONDAY), lend("979", "Ann", MONDAY)))
            .as(because("A loan without a receipt has NULL in its place, which repeats nothing; an empty text would.", Section.QUIZ))
            .containsExactly("taken", "taken");
    }

    @Test
    void a_receipt_is_given_once() {
        loans.send(LOAN, "978", "Ann", MONDAY, "R-1", 0);

        assertThat(loans.send(LOAN, "979", "Bob", MONDAY, "R-1", 0))
            .as(because("Two loans got the same receipt: an index alone forbids nothing.", Section.RULES)).startsWith("refused");
    }

    @Test
    void renewals_are_never_below_zero() {
        assertThat(loans.send(LOAN, "978", "Ann", MONDAY, null, -1))
            .as(because("The database must hold this: another field annotation brings a CHECK along.", Section.PARTS))
            .startsWith("refused");
    }

    @Test
    void one_index_answers_who_had_this_book_the_latest_first() {
        assertThat(loans.indexes())
            .as(because("First the column that is looked for, then the one that is sorted by, descending: in one index.", Section.INDEXES))
            .contains("isbn, lent_on DESC");
    }

    @Test
    void one_index_finds_what_a_member_took() {
        assertThat(loans.indexes())
            .as(because("An index that has member second cannot be entered by member.", Section.INDEXES)).contains("member");
    }

    @Test
    void there_are_no_other_indexes() {
        assertThat(loans.indexes())
            .as(because("The key, the two uniques and the two questions have one index each; another costs each INSERT and helps none.",
                Section.QUIZ))
            .hasSize(5);
    }

    private String lend(String isbn, String member, LocalDate day) { return loans.send(LOAN, isbn, member, day, null, 0); }
}
