package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static desk.Shelf.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "25.1", title = "Your turn: a query around")
@ReadAgain("Step 1: words, and a way around")
@Timeout(60)
class QualifiedTest {

    private final Database library = open();

    @AfterEach
    void close() { library.close(); }

    /** Books, of which each has its place among its author's. */
    private static QuerySet<Book> placed() {
        return Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages")).orderBy();
    }

    private static List<List<Object>> without(QuerySet<?> rows) {
        Sql sql = sql(rows, new Plain());
        assertThat(sql.text()).as("This dialect has no QUALIFY, and the statement has one.").doesNotContain("QUALIFY");
        return rows(sql);
    }

    private static List<List<Object>> with(QuerySet<?> rows) { return rows(sql(rows, Dialect.of("H2"))); }

    @Test
    void the_rows_that_meet_the_condition() {
        QuerySet<?> longest = placed().filter("place", 1).values("title");

        assertThat(without(longest)).as("One value was selected: the query around gives what was selected, and not the condition.").allMatch(row -> row.size() == 1);
        assertThat(without(longest)).as("The longest book of each author: the condition on the window stands outside, where the window is a column already.")
            .containsExactlyInAnyOrderElementsOf(with(longest));
    }

    @Test
    void what_is_selected_has_its_name_and_no_more_is_selected() {
        QuerySet<?> longest = placed().filter("place", 1).values("title", "pages");
        List<String> labels = library.query(sql(longest, new Plain()), row -> {
            List<String> all = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                all.add(row.getMetaData().getColumnLabel(i));
            }
            return String.join(", ", all);
        });

        assertThat(labels).as("The columns of the query around: those that were selected, in their order, by their names.")
            .first().isEqualTo("title, pages");
    }

    @Test
    void where_stays_inside() {
        QuerySet<?> novels = placed().filter("place", 1, "pages__lt", 300).values("title");

        assertThat(without(novels)).as("The longest of each author among books of fewer than 300 pages: the WHERE decides which rows the window sees.")
            .containsExactlyInAnyOrderElementsOf(with(novels));
    }

    @Test
    void the_order_is_that_of_the_query_around() {
        QuerySet<?> longest = placed().filter("place", 1).orderBy("-pages").values("title");

        assertThat(without(longest)).as("Ordered by the pages, the most first. They are not selected, but the query inside has to give them.")
            .isEqualTo(with(longest));
        assertThat(sql(longest, new Plain()).text().replaceAll(".*\"subquery\"", "")).as("An order inside is not kept by the query around: the order stands"
            + " at the end.").contains(" ORDER BY ");
        QuerySet<?> byPlace = placed().filter("place__lte", 2).orderBy("place", "title").values("title");
        assertThat(without(byPlace)).as("Ordered by the window itself, and then by the title.").isEqualTo(with(byPlace));
        Book.objects.filter("title", "Emma").update("backOn", null);
        QuerySet<?> lentLast = placed().filter("place", 1).orderBy(f("backOn").asc().nullsLast(), "title").values("title");
        assertThat(without(lentLast)).as("Ordered by the day when they were back, those that are not back last. An ordering says more than an expression and a"
            + " direction: ordering.map(change) keeps where its nulls go.").isEqualTo(with(lentLast));
    }

    @Test
    void the_slice_is_that_of_the_query_around() {
        QuerySet<?> first = placed().filter("place", 2).orderBy("-pages").limit(2).values("title");

        assertThat(without(first)).as("Two of the second longest books. Whoever slices before the condition has the two longest of all, which are nobody's second.")
            .isEqualTo(with(first));
    }

    @Test
    void rows_that_come_twice_come_twice() {
        QuerySet<?> genres = placed().filter("place", 1).values("genre");

        assertThat(without(genres)).as("Two authors have a novel as their longest book. The query is not distinct, so both rows come.")
            .containsExactlyInAnyOrderElementsOf(with(genres));
    }

    @Test
    void distinct_is_the_query_around() {
        QuerySet<?> genres = placed().filter("place", 1).values("genre").distinct();

        assertThat(without(genres)).as("Distinct: two different genres. What else the query inside gives does not tell rows apart.")
            .containsExactlyInAnyOrderElementsOf(with(genres));
    }

    @Test
    void groups_stay_inside() {
        QuerySet<?> most = Book.objects.orderBy().values("genre").annotate("n", count("pk")).alias("place", window(rank()).orderBy("-n"))
            .filter("place__lte", 2, "n__lt", 4).values("genre", "n");

        assertThat(without(most)).as("Genres of fewer than four books, by how many there are: groups and HAVING come before the window, so they stay inside.")
            .containsExactlyInAnyOrderElementsOf(with(most));
    }

    @Test
    void whole_books_are_selected_without_names() {
        QuerySet<Book> longest = placed().filter("place", 1).orderBy("-pages");
        List<List<Object>> rows;
        try {
            rows = without(longest);
        } catch (NullPointerException e) {
            throw new AssertionError("Whole books are read by the position of their columns, so their selections have no name: name() is null. Something here"
                + " needs one. Inside, numbered() gives names. " + e, e);
        }
        assertThat(rows).as("The longest book of each author, as a whole: all of its columns, in their order.").isEqualTo(with(longest));
    }

    @Test
    void nothing_is_computed_twice() {
        QuerySet<?> longest = placed().filter("place", 1).orderBy("title").values("title");

        assertThat(sql(longest, new Plain()).text().split("\\.\"title\"", -1).length - 1).as("The title is selected, and it is what is ordered by. Inside it is one column: what is asked for twice is"
            + " given once.").isEqualTo(1);
    }
}
