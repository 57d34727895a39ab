package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "13.6", title = "Rows that come again")
@ReadAgain("Step 2: tables have numbers")
class RepeatsTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void to_ask_runs_nothing() {
        try (QueryLog queries = QueryLog.capture()) {
            of(Author.objects.filter("books__pages__gt", 100));
            of(Author.objects.filter(q("books__loans__isnull", true).or(q("name", "Ada"))));

            assertThat(queries.count()).as("It has asked the database. Which joins there are, the queryset knows without.").isZero();
        }
    }

    @Test
    void a_way_to_many_rows_is_named() {
        assertThat(of(Author.objects.filter("books__pages__gt", 100))).as("A way back is called as the foreign key says, by its relatedName: an author has books. It is called"
            + " neither after the model, nor as the key itself.").doesNotContain("book", "Book", "author");
        assertThat(of(Author.objects.filter("books__pages__gt", 100))).as("An author comes once for each of the books that are met.").containsExactly("books");
        assertThat(of(Book.objects.filter("loans__returnedOn", null))).as("A LEFT JOIN multiplies as an INNER JOIN does.").containsExactly("loans");
    }

    @Test
    @ReadAgain("Step 1: a way is a list of hops")
    void a_way_to_one_row_is_not() {
        assertThat(of(Book.objects.all())).as("Nothing is joined.").isEmpty();
        assertThat(of(Book.objects.filter("author__name", "Jane Austen", "publisher__country", "Germany"))).as("A book has one author, and one publisher at most: no book"
            + " comes twice. The hop knows whether it may meet several.").isEmpty();
    }

    @Test
    void it_is_named_by_the_hops_from_the_model_on() {
        assertThat(of(Loan.objects.filter("book__author__books__title", "Emma"))).as("From a loan to its book, to the author, and on to the author's books: the last hop may"
            + " meet several. Its name is the whole way, as a lookup writes it.").containsExactly("book__author__books");
        assertThat(of(Member.objects.filter("loans__book__author__name", "Jane Austen"))).as("Only the hop to the loans may meet several: the way goes on to one book and one"
            + " author.").containsExactly("loans");
    }

    @Test
    void there_may_be_several() {
        assertThat(of(Author.objects.filter("books__loans__member__name", "Ada"))).as("An author has books, and a book has loans: both ways multiply, whichever comes first.")
            .contains("books", "books__loans");
        assertThat(of(Author.objects.filter("books__loans__member__name", "Ada"))).as("The books are joined first, and then their loans. The ways come in that order.")
            .containsExactly("books", "books__loans");
        assertThat(of(Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500))).as("The books are joined twice, and each join multiplies.")
            .containsExactly("books", "books");
        assertThat(of(Book.objects.filter("loans__member__name", "Ada", "author__books__title", "Emma"))).as("The loans are joined first, and then the author's books. The ways"
            + " come in that order, not in that of their letters.").containsExactly("loans", "author__books");
    }

    @Test
    void an_order_multiplies_too() {
        assertThat(of(Author.objects.orderBy("books__title"))).as("To order authors by their books' titles joins the books, and an author comes once for each. The X-ray's"
            + " select() has the tables of conditions and orders.").containsExactly("books");
    }

    @Test
    void what_is_different_comes_once() {
        assertThat(of(Author.objects.filter("books__pages__gt", 100).distinct())).as("SELECT DISTINCT gives each author once.").isEmpty();
        assertThat(of(Author.objects.exclude("books__genre", "FIC"))).as("NOT EXISTS joins nothing.").isEmpty();
        assertThat(of(Book.objects.exclude("author__name", "Jane Austen"))).isEmpty();
    }

    private static List<String> of(QuerySet<?> rows) {
        try {
            return Repeats.of(rows);
        } catch (IndexOutOfBoundsException e) {
            throw new AssertionError("Table 0 is the model's own, and the join at position 0 is table 1.", e);
        } catch (NullPointerException e) {
            throw new AssertionError("Something is null here: only the foreign key of a hop has a reference, and that is its from, or its to.", e);
        }
    }
}
