package bookworm;

import static bookworm.Expressions.*;
import static desk.SmallLibrary.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import desk.*;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "13.4", title = "Your turn: those without any")
@ReadAgain("Step 4: those without any")
class WithoutTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_inner_query_is_about_the_row_outside() {
        String sql = written(() -> Author.objects.exclude("books__genre", "FIC").xray().sql());
        assertThat(sql.substring(sql.indexOf("EXISTS ("))).as("Who wrote no fiction? The inner query names no column of the query around it, so it asks the same for each author."
            + " It must be tied to the row outside: new Outer(outer) is the column there. Compare by a new"
            + " Comparison, since is(...) takes plain values.").contains("\"desk_author\".");

        List<String> none = rows(() -> Author.objects.exclude("books__genre", "FIC"));
        assertThat(none).as("Jane Austen wrote nothing but fiction, and is among those without any. EXISTS asks for the lookup as it is, since the NOT stands around it.")
            .doesNotContain("Jane Austen");
        assertThat(none).as("Charles Darwin wrote books, and none of fiction. The inner query has found a row for him all the same: it must be a book of his, AND of fiction.")
            .contains("Charles Darwin");
        assertThat(none).as("Who wrote no fiction?").containsExactly("Charles Darwin", "Emily Dickinson");
    }

    @Test
    void whoever_has_one_is_out_whatever_else_there_is() {
        assertThat(rows(() -> Author.objects.exclude("books__pages__gt", 500))).as("Who wrote nothing of more than 500 pages? Mark Twain wrote a book that is longer, and"
            + " another that is not: he is out.").containsExactly("Emily Dickinson", "Franz Kafka", "Jane Austen");
        assertThat(rows(() -> Author.objects.exclude("books__genre", "HIS"))).as("Nobody wrote history, so everybody wrote none.").hasSize(5);
    }

    @Test
    void it_is_one_query_and_multiplies_nothing() {
        try (QueryLog queries = QueryLog.capture()) {
            Author.objects.exclude("books__genre", "FIC").list();

            assertThat(queries.count()).as("The inner query stands within the other one: it is built, and not run.").isEqualTo(1);
        }
        assertThat(joins(Author.objects.exclude("books__genre", "FIC"))).as("The query outside joins no books, so no author comes twice.").isEmpty();
    }

    @Test
    void the_way_goes_on_within() {
        assertThat(rows(() -> Author.objects.exclude("books__publisher__name", "Vintage"))).as("Nothing from Vintage: from the books the way goes on to the publisher, by a"
            + " join within the inner query. Its tables are those that the resolver of the inner query has at the end.").containsExactly("Emily Dickinson", "Franz Kafka");
        assertThat(rows(() -> Author.objects.exclude("books__loans__member__name", "Flann"))).as("None of his or her books was lent to Flann.")
            .containsExactly("Emily Dickinson");
    }

    @Test
    void the_tie_is_the_one_that_was_given() {
        assertThat(rows(() -> Book.objects.exclude("author__books__genre", "NON"))).as("Books whose author wrote no facts. Here the inner books are tied by their author to"
            + " the outer book's author: compare field with outer, whichever they are.")
            .containsExactly("Emma", "Persuasion", "The Castle", "The Trial");
        assertThat(rows(() -> Book.objects.exclude("publisher__books__genre", "NON"))).as("Books whose publisher has no book of facts; and The Castle, which has no publisher.")
            .containsExactly("The Adventures of Tom Sawyer", "The Castle", "The Descent of Man", "The Trial");
    }

    @Test
    void what_is_missing_is_looked_for_within_too() {
        assertThat(rows(() -> Author.objects.exclude("books__isnull", true))).as("Not those without a book. Here the inner query begins at the author, and must keep one who"
            + " has no book: a join within is INNER only where the lookup needs a row of it, asked with negative = false.").containsExactly("Charles Darwin", "Franz Kafka", "Jane Austen", "Mark Twain");
        assertThat(rows(() -> Author.objects.exclude("books__publisher__name", null))).as("Not those beside whom a publisher's name is missing. Franz Kafka has a book without a"
            + " publisher, and Emily Dickinson has no book: both are out. The lookup is asked without the NOT, negative = false, and null needs no row: these joins stay LEFT.")
            .containsExactly("Charles Darwin", "Jane Austen", "Mark Twain");
    }

    @Test
    void a_join_within_is_inner_where_the_lookup_needs_its_row() {
        assertThat(written(() -> Author.objects.exclude("books__genre", "FIC").xray().sql())).as("No row but a book's has the genre FIC, and yet a join is still LEFT in the"
            + " inner query. settle the resolver with what the part needs: someRow looks at that.").doesNotContain("LEFT OUTER JOIN");
        assertThat(rows(() -> Author.objects.filter(q("books__genre", "NON").and(not(q("books__pages__gt", 500)))))).as("Facts, AND NOT over 500 pages, in one filter: the NOT is"
            + " about the book that the filter has joined already. Darwin's book of facts has 448 pages, Mark Twain's 560.").containsExactly("Charles Darwin");
    }

    @Test
    void the_value_is_that_of_the_lookup() {
        assertThat(rows(() -> Member.objects.exclude("loans__book__title", f("name")))).as("A member called Emma has not borrowed Emma: what a lookup compares with may be a"
            + " field of the row outside.").containsExactly("Ada", "Emma", "Flann");
        assertThat(rows(() -> Author.objects.filter(not(not(q("books__genre", "FIC")).and(q("name__startswith", "M")))))).as("Not (no fiction, and a name with M).")
            .hasSize(5);
    }

    private static List<String> rows(Supplier<QuerySet<?>> description) { return written(() -> words(description.get())); }

    private static <T> T written(Supplier<T> query) {
        try {
            return query.get();
        } catch (IndexOutOfBoundsException e) {
            throw new AssertionError("A column is of a table that its query has not: the inner query must have all tables that its resolver has joined.", e);
        } catch (DatabaseError e) {
            throw new AssertionError("The database refused the query: a column is of a table that has no such column. new Outer(column) is a column of the query around, and a"
                + " column without it one of the inner query, whose table 0 is that of field.model().", e);
        }
    }
}
