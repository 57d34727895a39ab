package bookworm;

import static bookworm.Expressions.*;
import static desk.SmallLibrary.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.exercises.*;
import bookworm.query.Q;
import desk.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "13.3", title = "Your turn: what a condition needs")
@ReadAgain("Step 3: INNER or LEFT")
class NeededTest {

    private static final Q GERMAN = q("publisher__country", "Germany");
    private static final Q AMERICAN = q("publisher__country", "United States");
    private static final Q NO_PUBLISHER = q("publisher__name", null);
    private static final Q OVER_300 = q("pages__gt", 300);
    private static final String CASTLE = " The Castle, of 352 pages, has no publisher.";

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void an_and_needs_what_any_child_needs() {
        QuerySet<Book> books = Book.objects.filter(GERMAN.and(OVER_300));

        assertThat(words(books)).containsExactly("The Descent of Man");
        assertThat(joins(books)).as("An AND is met only where each child is: a book without a publisher cannot pass, though only one child asks for the publisher."
            + " The AND needs it, and the join is INNER.").containsExactly("INNER Publisher");
    }

    @Test
    void an_or_does_not_need_what_one_child_needs() {
        QuerySet<Book> books = Book.objects.filter(GERMAN.or(OVER_300));

        assertThat(words(books)).as("From Germany, OR over 300 pages." + CASTLE + " It meets the other side of the OR, and an INNER JOIN has dropped it.")
            .contains("The Castle").hasSize(7);
        assertThat(joins(books)).containsExactly("LEFT Publisher");
    }

    @Test
    void an_or_needs_what_all_children_need() {
        assertThat(joins(Book.objects.filter(GERMAN.or(AMERICAN)))).as("From Germany, OR from the United States: both sides need a publisher, so the OR needs it.")
            .containsExactly("INNER Publisher");
        assertThat(words(Book.objects.filter(GERMAN.or(AMERICAN)))).hasSize(7);
        assertThat(joins(Book.objects.filter(GERMAN.or(q("loans__member__name", "Flann"))))).as("From Germany, OR lent to Flann: one side needs a publisher, and the other a loan"
            + " with its member. No table is needed by both, so the OR needs none: a table must be among what each child needs.")
            .containsExactly("LEFT Publisher", "LEFT Loan", "LEFT Member");
        for (Q three : List.of(GERMAN.or(AMERICAN).or(OVER_300), GERMAN.or(OVER_300).or(AMERICAN), OVER_300.or(GERMAN).or(AMERICAN))) {
            assertThat(words(Book.objects.filter(three))).as("From Germany, OR from the United States, OR over 300 pages." + CASTLE + " Two of three children need a publisher,"
                + " and it meets the third: what an OR needs, each of its children needs, however many there are.").contains("The Castle");
        }
    }

    @Test
    void a_not_turns_and_into_or() {
        QuerySet<Book> books = Book.objects.exclude(NO_PUBLISHER.and(q("pages__gt", 400)));

        assertThat(words(books)).as("NOT (no publisher AND over 400 pages) is: a publisher, OR not over 400 pages." + CASTLE + " It meets the second, and an INNER JOIN"
            + " has dropped it: under a NOT, an AND needs only what all children need.").contains("The Castle").hasSize(8);
    }

    @Test
    void a_not_turns_or_into_and() {
        QuerySet<Book> books = Book.objects.exclude(NO_PUBLISHER.or(q("pages__gt", 400)));

        assertThat(words(books)).containsExactly("Persuasion", "The Adventures of Tom Sawyer", "The Trial");
        assertThat(joins(books)).as("NOT (no publisher OR over 400 pages) is: a publisher, AND not over 400 pages. Under a NOT, an OR needs what any child needs."
            + " nots counts the NOTs around, wherever they stand.")
            .containsExactly("INNER Publisher");
    }

    @Test
    void a_not_further_out_counts_and_two_cancel() {
        QuerySet<Book> once = Book.objects.filter(not(GERMAN.or(NO_PUBLISHER.and(q("pages__gt", 400)))));
        assertThat(words(once)).as("NOT (from Germany OR (no publisher AND over 400 pages))." + CASTLE + " It is not from Germany, and not over 400 pages. The NOT does not"
            + " stand right before the AND, but turns it all the same: nots counts it.").contains("The Castle");

        QuerySet<Book> twice = Book.objects.filter(not(not(GERMAN.or(OVER_300)).and(NO_PUBLISHER)));
        assertThat(words(twice)).as("NOT (NOT (from Germany OR over 300 pages) AND no publisher)." + CASTLE + " It is over 300 pages, so the inner NOT is false of it, and"
            + " the outer one true. Around the OR stand two NOTs, and two turn it back: an OR under two is an OR.").contains("The Castle");

        Q notThickAndWithout = not(NO_PUBLISHER.and(q("pages__gt", 400)));
        assertThat(words(Book.objects.filter(not(not(notThickAndWithout.and(OVER_300)).and(NO_PUBLISHER))))).as("NOT (NOT (NOT (no publisher AND over 400 pages) AND over 300"
            + " pages) AND no publisher)." + CASTLE + " It meets what stands within the outer two NOTs. Around the innermost AND stand three, and three are as one.").contains("The Castle");
    }

    @Test
    void an_and_within_an_or_is_one_side_of_it() {
        QuerySet<Book> books = Book.objects.filter(GERMAN.and(q("pages__lt", 1000)).or(OVER_300));

        assertThat(words(books)).as("(From Germany AND under 1000 pages) OR over 300 pages." + CASTLE + " The AND needs the publisher, and the OR around it does not; its"
            + " joins are settled by used, which must not be changed.").contains("The Castle");
    }

    @Test
    void a_xor_needs_nothing() {
        assertThat(words(Book.objects.filter(GERMAN.xor(OVER_300)))).as("Either from Germany, or over 300 pages, and not both." + CASTLE + " One child is false of it, and"
            + " the other true: an INNER JOIN has dropped it.").contains("The Castle");
        assertThat(words(Book.objects.exclude(NO_PUBLISHER.xor(q("publisher__country", null))))).as("Neither both nor one of two: NOT (no name XOR no country)." + CASTLE
            + " Both children are true of it, so the XOR is false, and the NOT true. A XOR needs nothing, under a NOT neither.").contains("The Castle");
    }
}
