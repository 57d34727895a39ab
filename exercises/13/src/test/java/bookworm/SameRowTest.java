package bookworm;

import static bookworm.Expressions.q;
import static desk.SmallLibrary.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.Models;
import bookworm.sql.Column;
import desk.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "13.2", title = "Your turn: the same row, or another")
@ReadAgain("Step 2: tables have numbers")
class SameRowTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_hop_joins_a_table() {
        QuerySet<Book> books = numbered(() -> Book.objects.filter("author__name", "Jane Austen"));

        assertThat(joins(books)).as("A condition on the author's name joins the author.").containsExactly("INNER Author");
        assertThat(words(books)).containsExactly("Emma", "Persuasion");
    }

    @Test
    void several_hops_join_table_to_table() {
        assertThat(words(numbered(() -> Loan.objects.filter("book__author__name", "Franz Kafka")))).as("One loan is of a book by Kafka.").hasSize(1);
        assertThat(words(numbered(() -> Author.objects.filter("books__publisher__name", "Reclam")))).containsExactly("Charles Darwin", "Franz Kafka", "Mark Twain");
    }

    @Test
    void conditions_of_one_filter_are_about_one_row() {
        QuerySet<Author> authors = numbered(() -> Author.objects.filter("books__genre", "NON", "books__pages__gt", 500));

        assertThat(joins(authors)).as("Two conditions of one filter on an author's books: one book must meet both, so the books are joined once. reusable knows"
            + " which tables this filter has used.").hasSize(1);
        assertThat(words(authors)).as("Who wrote one book that is of facts and longer than 500 pages?").containsExactly("Mark Twain");
        assertThat(joins(numbered(() -> Author.objects.filter(q("books__genre", "NON").and(q("books__pages__gt", 500))))))
            .as("q(...).and(q(...)) in one filter is one filter.").hasSize(1);
    }

    @Test
    void the_next_filter_may_be_about_another_row() {
        QuerySet<Author> authors = numbered(() -> Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500).distinct());

        assertThat(joins(authors)).as("Two filters on an author's books: the second may be about another book, so the books are joined again. A join to many rows"
            + " serves again only where this call has used it.").hasSize(2);
        assertThat(words(authors)).as("Darwin wrote a book of facts, and another one of more than 500 pages.").containsExactly("Charles Darwin", "Mark Twain");
    }

    static class Prize extends Model {
        @CharField(maxLength = 20) String name;
        @ForeignKey(relatedName = "prizes") final Ref<Author> author = ref();
    }

    @Test
    void two_hops_from_one_row_are_two_joins() {
        assertThat(joins(numbered(() -> Book.objects.filter("author__name", "Jane Austen", "publisher__name", "Vintage"))))
            .as("From a book one hop leads to its author, and another to its publisher. Compare hops as a whole: these two end at columns of the same name.").hasSize(2);
        assertThat(Models.meta(Prize.class).relation("author")).isPresent();
        assertThat(joins(Author.objects.filter("books__title", "Emma", "prizes__name", "Booker"))).as("From an author one hop leads to the books, and another to the prizes."
            + " Compare hops as a whole: these two begin at the same column.").hasSize(2);
    }

    @Test
    void where_there_is_one_row_there_is_no_other() {
        assertThat(joins(numbered(() -> Book.objects.filter("author__name__startswith", "Jane").filter("author__name__endswith", "Austen"))))
            .as("A book has one author. The second filter cannot be about another, so a hop to one row always serves again.").containsExactly("INNER Author");
        assertThat(joins(numbered(() -> Book.objects.filter("publisher__name", null).filter("publisher__country", null))))
            .as("A book may be without a publisher, but it has one at most. That a hop may meet none does not mean that it may meet several.").hasSize(1);
        assertThat(joins(numbered(() -> Book.objects.filter("publisher__country", "United States").filter("publisher__name", "Vintage"))))
            .as("The first filter needs a publisher, so that join is INNER by now, while a new one would begin as LEFT. Which row it meets, parent and hop say: the type"
                + " is not to be compared.").hasSize(1);
        assertThat(joins(numbered(() -> Book.objects.filter("author__name__startswith", "Jane", "publisher__name", "Vintage", "author__name__endswith", "Austen"))))
            .as("Between two lookups on the author stands one on the publisher. Any join that is there may serve, not only the newest.").hasSize(2);
    }

    @Test
    void the_same_hop_from_another_table_is_another_join() {
        QuerySet<Author> authors = numbered(() -> Author.objects.filter("books__genre", "FIC", "books__author__books__pages__gt", 500).distinct());

        assertThat(joins(authors)).as("From an author to his books, from there to their author, and on to that author's books: the hop to the books comes twice, and"
            + " from two tables. Compare the parent, too.").containsExactly("INNER Book", "INNER Author", "INNER Book");
        assertThat(words(authors)).as("Mark Twain wrote fiction; and of the books of that book's author, one has more than 500 pages.").containsExactly("Mark Twain");
    }

    @Test
    void what_this_call_has_used_is_known_by_its_own_number() {
        QuerySet<Book> lent = numbered(() -> Book.objects.filter("loans__member__name", "Ada").filter("author__name", "Jane Austen", "loans__member__name", "Flann"));
        assertThat(joins(lent).stream().filter(join -> join.endsWith(" Loan")).toList())
            .as("Lent to Ada, and then by Jane Austen and lent to Flann. The second filter has used a table before it comes to the loans, the author's. The loans' it has"
                + " not: reusable must hold the number of that very join.").hasSize(2);
        assertThat(joins(lent)).as("Two loans have two members: a member hangs on a loan, and from another loan it is another row. Compare the parent where a hop meets one"
            + " row, too.").containsExactly("INNER Loan", "INNER Member", "INNER Author", "INNER Loan", "INNER Member");
        assertThat(joins(numbered(() -> Book.objects.filter("author__books__title", "Emma").filter("author__books__title", "Persuasion"))))
            .as("Whose author wrote Emma, and also Persuasion? The author's join serves again, and the join from there to the books does not. reusable must hold the number"
                + " of the join itself: its parent's is not enough.").containsExactly("INNER Author", "INNER Book", "INNER Book");
    }

    @Test
    void an_order_takes_the_last_join_that_there_is() {
        assertThat(joins(numbered(() -> Author.objects.filter("books__genre", "FIC").orderBy("books__title"))))
            .as("An order is about the rows that there are: where reusesAll is true, every join may serve.").containsExactly("INNER Book");
        QuerySet<Author> twice = numbered(() -> Author.objects.filter("books__genre", "FIC").filter("books__genre", "NON").orderBy("books__title"));
        assertThat(((Column) twice.xray().select().orderBy().get(0).expression()).table())
            .as("The books were joined twice, as tables 1 and 2. Of several joins that may serve, it is the last.").isEqualTo(2);
        assertThat(joins(numbered(() -> Book.objects.filter("author__name", "Jane Austen").orderBy("publisher__name"))))
            .as("The order is by the publisher, and the join that is there leads to the author. That every join may serve is said of those of the same hop from the same"
                + " parent.").hasSize(2);
    }

    @Test
    @ReadAgain("Step 3: INNER or LEFT")
    void a_new_join_keeps_the_rows_that_may_meet_none() {
        QuerySet<Book> byPublisher = numbered(() -> Book.objects.orderBy("publisher__name"));
        assertThat(joins(byPublisher)).as("A book may be without a publisher, and an order drops no row: mayMiss says so, and the join is LEFT.")
            .containsExactly("LEFT Publisher");
        assertThat(words(byPublisher)).hasSize(8);
        assertThat(words(numbered(() -> Book.objects.filter("publisher__name", null)))).as("The Castle has no publisher, and that is what the filter asks for. Not each"
            + " condition needs its row: where mayMiss says so, a filter's new join is LEFT as well, until settle makes it INNER.").containsExactly("The Castle");
        assertThat(joins(numbered(() -> Book.objects.orderBy("author__name")))).as("Each book has an author: the join loses no row, and is INNER.")
            .containsExactly("INNER Author");
        assertThat(joins(numbered(() -> Publisher.objects.orderBy("books__author__name")))).as("Each book has an author, but a publisher may have no book. Then there is"
            + " no author either: mayMiss knows the parent.").containsExactly("LEFT Book", "LEFT Author");
    }

    /** What describes a queryset asks for the numbers of tables. */
    private static <R extends Model> QuerySet<R> numbered(Supplier<QuerySet<R>> description) {
        try {
            QuerySet<R> rows = description.get();
            rows.list();
            return rows;
        } catch (DatabaseError e) {
            throw new AssertionError("The database refused the query: a column is of a table that has no such column. Table 0 is the model's own: the join at position 0 of"
                + " joins is table 1.", e);
        } catch (IndexOutOfBoundsException e) {
            throw new AssertionError("join gave the number of a table that there is not. Table 0 is the model's own: the join at position 0 of joins is table 1.", e);
        }
    }
}
