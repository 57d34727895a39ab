package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Functions over the rows around each row, which stay where they are. */
class WindowTest extends FullLibrary {

    /** Of a book among those of its author, the longest first. */
    private static final Window PLACE = window(rowNumber()).partitionBy("author").orderBy("-pages", "pk");

    private static List<Object> ofAusten(Expression value) {
        return Book.objects.filter("author", 1).orderBy("pk").annotate("x", value).valuesFlat("x").list();
    }

    @Test
    void a_sum_is_of_all_rows_and_runs_on_row_by_row_where_there_is_an_order() {
        assertThat(ofAusten(window(sum("pages")))).hasSize(6).containsOnly(2298L);
        assertThat(ofAusten(window(sum("pages")).orderBy("pk"))).containsExactly(409L, 841L, 1321L, 1795L, 2049L, 2298L);
        assertThat(ofAusten(window(sum("pages")).orderBy(f("pk").desc()))).startsWith(2298L, 1889L);
    }

    @Test
    void a_frame_says_which_rows_around_count() {
        assertThat(ofAusten(window(sum("pages")).orderBy("pk").rows(-1, 1))).containsExactly(841L, 1321L, 1386L, 1208L, 977L, 503L);
        assertThat(sqlOf(() -> assertThat(ofAusten(window(sum("pages")).orderBy("pk").rows(0, null)))
            .containsExactly(2298L, 1889L, 1457L, 977L, 503L, 249L))).singleElement().asString()
            .contains("OVER (ORDER BY \"books_book\".\"id\" ASC ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)");
        assertThat(ofAusten(window(sum("pages")).orderBy("pk").rows(null, -2))).startsWith(null, null, 409L, 841L);
    }

    @Test
    void the_last_value_of_the_default_frame_is_that_of_the_row_itself() {
        assertThat(ofAusten(window(firstValue("pages")).orderBy("pk"))).containsOnly(409);
        assertThat(ofAusten(window(lastValue("pages")).orderBy("pk"))).containsExactly(409, 432, 480, 474, 254, 249);
        assertThat(ofAusten(window(lastValue("pages")).orderBy("pk").rows(null, null))).containsOnly(249);
    }

    @Test
    void a_row_may_ask_the_rows_before_and_after() {
        assertThat(ofAusten(window(lag("pages", 1)).orderBy("pk"))).containsExactly(null, 409, 432, 480, 474, 254);
        assertThat(ofAusten(window(lead("pages", 2)).orderBy("pk"))).containsExactly(480, 474, 254, 249, null, null);
        assertThat(ofAusten(window(lag("pages", 4, 0)).orderBy("pk"))).containsExactly(0, 0, 0, 0, 409, 432);
        assertThat(ofAusten(window(lead("title", 5, value("none"))).orderBy("pk"))).startsWith("Persuasion", "none");
    }

    @Test
    void rows_that_tie_share_a_place_and_a_rank_leaves_those_after_it_empty() {
        QuerySet<Book> placed = Book.objects.filter("pages__in", List.of(480, 474, 471)).annotate("rank", window(rank()).orderBy("-pages"),
            "dense", window(denseRank()).orderBy("-pages"), "number", window(rowNumber()).orderBy("-pages", "pk"));

        assertThat(placed.orderBy("number").valuesList("pages", "rank", "dense", "number")).endsWith(
            List.of(480, 1L, 1L, 4L), List.of(474, 5L, 2L, 5L), List.of(471, 6L, 3L, 6L));
        assertThat(ofAusten(window(ntile(3)).orderBy("-pages"))).as("thirds").containsExactly(2L, 2L, 1L, 1L, 3L, 3L);
        assertThatThrownBy(() -> ntile(0)).isInstanceOf(QueryError.class).hasMessage("groups is at least 1, not 0.");
    }

    @Test
    void a_condition_on_a_window_is_met_after_it_and_a_plain_one_before() {
        QuerySet<Book> longest = Book.objects.alias("place", PLACE).filter("place", 1, "author__lte", 2).orderBy("author__id");

        assertThat(sqlOf(() -> assertThat(longest.valuesFlat("title").list()).containsExactly("Mansfield Park", "Bleak House")))
            .containsExactly("SELECT \"books_book\".\"title\" AS \"title\" FROM \"books_book\" WHERE \"books_book\".\"author_id\" <= ? "
                + "QUALIFY ROW_NUMBER() OVER (PARTITION BY \"books_book\".\"author_id\" "
                + "ORDER BY \"books_book\".\"pages\" DESC, \"books_book\".\"id\" ASC) = ? ORDER BY \"books_book\".\"author_id\" ASC");
        assertThat(longest.filter("pages__lt", 475).valuesFlat("title").list())
            .as("the longest of those below 475 pages, and not the longest where it is below")
            .containsExactly("Emma", "A Tale of Two Cities");
    }

    @Test
    void what_a_window_computes_may_be_aggregated() {
        assertThat(Book.objects.annotate("twice", f("pages").times(2), "place", PLACE).aggregate("last", max("place")).getInt("last"))
            .isEqualTo(15);
        assertThat(Book.objects.alias("place", PLACE).filter("place", 2).aggregate(sum("pages")).getLong("pages__sum")).isEqualTo(15_680);
    }

    @Test
    void groups_are_placed_by_their_aggregates() {
        QuerySet<Author> placed = Author.objects.annotate("n", count("books"), "place", window(rank()).orderBy(f("n").desc()));

        assertThat(placed.filter("place__lte", 3).orderBy("place").valuesList("name", "n", "place")).containsExactly(
            List.of("Anonymous", 15L, 1L), List.of("Charles Dickens", 9L, 2L), List.of("H. G. Wells", 7L, 3L));
        assertThat(Author.objects.annotate("n", count("books"), "before", window(lag(upper("name"), 1)).orderBy("pk")).orderBy("pk")
            .valuesList("name", "before").at(1)).isEqualTo(List.of("Charles Dickens", "JANE AUSTEN"));
    }

    @Test
    void groups_are_split_by_what_a_window_takes_of_their_rows_but_not_by_what_an_aggregate_does() {
        QuerySet<Row> genres = Book.objects.filter("author__lte", 2).values("genre").annotate("n", count("pk")).orderBy("n");

        assertThat(genres.annotate("x", window(rank()).orderBy("author")).valuesList("n", "x"))
            .containsExactly(List.of(6L, 1L), List.of(9L, 2L));
        assertThat(genres.annotate("x", window(rowNumber()).partitionBy("author")).valuesList("n", "x"))
            .containsExactly(List.of(6L, 1L), List.of(9L, 1L));
        assertThat(genres.annotate("x", window(lag(upper("author__name"), 1, value("-"))).orderBy("n")).valuesList("n", "x"))
            .containsExactly(List.of(6L, "-"), List.of(9L, "JANE AUSTEN"));
        assertThat(genres.annotate("x", window(lead("n", 1, 0)).orderBy("author")).valuesList("n", "x"))
            .containsExactly(List.of(6L, 9L), List.of(9L, 0L));
    }

    @Test
    void a_prefetch_gives_each_owner_the_first_few_of_its_own() {
        QuerySet<Book> byPages = Book.objects.orderBy("-pages", "pk");
        QuerySet<Author> authors = Author.objects.filter("pk__in", List.of(1, 2, 47)).orderBy("pk").prefetchRelated(
            Prefetch.of("books", byPages.limit(2)).as("longest"), Prefetch.of("books", byPages.slice(4, 6)).as("later"));

        assertThat(sqlOf(() -> {
            assertThat(authors.list()).extracting(author -> author.prefetched("longest", Book.class).toString())
                .containsExactly("[Mansfield Park, Emma]", "[Bleak House, David Copperfield]", "[]");
            assertThat(authors.list()).extracting(author -> author.prefetched("later", Book.class).toString())
                .containsExactly("[Northanger Abbey, Persuasion]", "[Oliver Twist, Great Expectations]", "[]");
        })).hasSize(3).last().asString().contains("\"author_id\" IN (?, ?, ?)");
    }

    @Test
    void the_first_few_of_a_prefetch_are_different_ones_where_it_is_distinct() {
        QuerySet<Book> tagged = Book.objects.filter("tags__name__in", List.of("classic", "romance")).orderBy("title");
        Author austen = Author.objects.prefetchRelated(Prefetch.of("books", tagged.limit(2)).as("met"),
            Prefetch.of("books", tagged.distinct().limit(2)).as("different")).get("pk", 1);

        assertThat(austen.prefetched("met", Book.class)).extracting(book -> book.title).containsExactly("Emma", "Emma");
        assertThat(austen.prefetched("different", Book.class)).extracting(book -> book.title).containsExactly("Emma", "Mansfield Park");
    }
}
