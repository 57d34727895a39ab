package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import bookworm.sql.*;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import library.*;
import org.junit.jupiter.api.*;
import org.slf4j.LoggerFactory;

/** Rows as groups: what they are grouped by, and the counts that come out too large. */
class GroupsTest extends FullLibrary {

    static class Prize extends Model {
        static final Manager<Prize> objects = Manager.of(Prize.class);

        @CharField(maxLength = 50) String name = "Prize";
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "prizes") final Ref<Author> author = ref();
    }

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("bookworm.sql");

    private static final ListAppender<ILoggingEvent> SAID = new ListAppender<>();

    /** The tests read what is said; the console need not. */
    @BeforeAll
    static void listen() {
        SAID.start();
        LOG.addAppender(SAID);
        LOG.setAdditive(false);
    }

    @AfterAll
    static void leave() {
        LOG.setAdditive(true);
        LOG.detachAppender(SAID);
    }

    private static final QuerySet<Row> GENRES = Book.objects.values("genre").annotate("n", count("*"));

    @Test
    void what_is_named_before_the_count_is_grouped_by() {
        assertThat(sqlOf(() -> assertThat(GENRES.orderBy("genre").list()).extracting(Row::list).containsExactly(List.of("DYS", 1L),
            List.of("FIC", 135L), List.of("HIS", 5L), List.of("NON", 18L), List.of("SCI", 8L)))).containsExactly(
            "SELECT \"books_book\".\"genre\" AS \"genre\", COUNT(*) AS \"n\" FROM \"books_book\" GROUP BY \"books_book\".\"genre\""
                + " ORDER BY \"books_book\".\"genre\" ASC");
    }

    @Test
    void the_models_own_order_is_no_order_of_groups() {
        assertThat(GENRES.isOrdered()).isFalse();
        assertThat(sqlOf(GENRES.all()::list)).noneMatch(sql -> sql.contains("ORDER BY"));
        assertThatThrownBy(GENRES::first).isInstanceOf(QueryError.class)
            .hasMessage("The groups have no order, so first() means nothing: add orderBy(...).");
        assertThat(GENRES.orderBy("-n").first().orElseThrow().get("genre")).isEqualTo("FIC");
        assertThat(Loan.objects.values("pk").first().orElseThrow()).as("no groups: by the key").hasToString("{pk=1}");
    }

    @Test
    void an_order_by_what_is_no_part_of_a_group_splits_it() {
        assertThat(GENRES.orderBy("n").list()).hasSize(5);
        assertThat(sqlOf(() -> assertThat(GENRES.orderBy("pages").list()).hasSizeGreaterThan(100)))
            .noneMatch(sql -> sql.contains("_order"));
        assertThat(sqlOf(() -> assertThat(GENRES.orderBy(Functions.concat("title", value("!"))).list()).as("a group for each title")
            .hasSize((int) Book.objects.values("title", "genre").distinct().orderBy().count())).get(0)).containsOnlyOnce("CONCAT(");
    }

    @Test
    void groups_are_chosen_by_what_was_computed_of_them_and_rows_by_what_they_are() {
        assertThat(Book.objects.values("genre").annotate("total", sum("pages")).filter("total__gt", 3000, "pages__gt", 100)
            .orderBy("genre").valuesFlat("genre").list()).isEqualTo(List.of("FIC", "HIS", "NON"));
        assertThat(GENRES.filter("n__lt", 10).count()).isEqualTo(3);
        assertThat(GENRES.filter(q("n__gt", 200).or(q("title__startswith", "Emma"))).list()).as("a group for each title")
            .extracting(Row::list).containsExactly(List.of("FIC", 2L));
        assertThat(sqlOf(() -> assertThat(GENRES.filter("n", 135).exists()).isTrue())).singleElement().asString()
            .contains(" GROUP BY \"books_book\".\"genre\" HAVING ");
    }

    @Test
    void an_aggregate_that_is_itself_a_condition_splits_no_group() {
        Aggregate allLong = Aggregate.of(new AggregateFunction() {
            @Override public String name() { return "BOOL_AND"; }

            @Override public FieldType<?> resultType(FieldType<?> argument) { return Types.BOOLEAN; }
        }, q("pages__gt", 60));

        assertThat(GENRES.annotate("all", allLong).filter("all", true).orderBy("genre").valuesFlat("genre").list())
            .isEqualTo(List.of("DYS", "HIS", "SCI"));
    }

    @Test
    void groups_may_be_made_of_related_values_of_parts_of_dates_and_of_null() {
        assertThat(Book.objects.values("author__name").annotate("n", count("*")).filter("author__name", "Winston Churchill").get()
            .getLong("n")).as("two authors of one name are one group").isEqualTo(3);
        assertThat(Book.objects.values("author").annotate("n", count("*")).filter("author__name", "Winston Churchill").list()).hasSize(2);
        assertThat(Book.objects.filter("author__name", "Jane Austen").values("publicationDate__year").annotate("n", count("*"))
            .filter("n", 2).get().get("publicationDate__year")).isEqualTo(1817);
        assertThat(Book.objects.values("publisher").annotate("n", count("*")).filter("publisher", null).get()).hasToString(
            "{publisher=null, n=12}");
    }

    @Test
    void several_values_may_be_computed_of_the_groups_and_the_last_names_count() {
        assertThat(GENRES.annotate("pages", sum("pages")).filter("genre", "SCI").get()).hasToString("{genre=SCI, n=8, pages=2329}");
        assertThat(Author.objects.annotate("n", count("books")).values("name").annotate("pages", sum("books__pages"))
            .filter("name", "Winston Churchill").list()).as("by the name, and not by the author any more").hasSize(1);
    }

    @Test
    void groups_may_be_made_of_what_is_computed() {
        assertThat(Book.objects.annotate("i", Functions.substr(f("title"), 2, 3)).values("i").annotate("n", count("*")).orderBy("-n")
            .first().orElseThrow()).hasToString("{i=he , n=52}");
        assertThat(Book.objects.annotate("long", q("pages__gt", 1000)).values("long").annotate("n", count("*")).orderBy("n").list())
            .extracting(Row::toString).containsExactly("{long=true, n=4}", "{long=false, n=163}");
        assertThat(Author.objects.annotate("k", value(7)).values("k").annotate("n", count("*")).get()).hasToString("{k=7, n=49}");
        assertThat(Author.objects.annotate("n", count("books")).orderBy(Functions.substr(f("name"), 2, 3), "pk").first().orElseThrow().name)
            .isEqualTo("H. G. Wells");
        String path = "author__books__author__books__author__books__publicationDate__year";
        assertThat(Book.objects.filter("author__name", "Flann O'Brien").values(path).annotate("n", count("*")).get().list())
            .as("a name that is too long for SQL").isEqualTo(List.of(1939, 1L));
    }

    @Test
    void what_is_computed_under_the_name_of_a_column_is_not_that_column() {
        Book latest = Book.objects.annotate("publication_date", Functions.extract("year", "publicationDate").negate())
            .orderBy("publication_date", "pk").first().orElseThrow();

        assertThat(latest.title).isEqualTo("Go Set a Watchman");
    }

    @Test
    void the_first_few_different_values_may_be_looked_among() {
        QuerySet<Object> authors = Book.objects.orderBy("title").valuesFlat("author").distinct();

        assertThat(Author.objects.filter("pk__in", authors.limit(3)).count())
            .isEqualTo(authors.limit(3).list().stream().distinct().count());
        assertThat(sqlOf(() -> Author.objects.filter("pk__in", Book.objects.values("author")).list()))
            .noneMatch(sql -> sql.contains("subquery"));
    }

    @Test
    void two_collections_at_once_multiply_each_other_and_are_warned_of() {
        Schema.create(Prize.class);
        Author orwell = Author.objects.get("name", "George Orwell");
        List.of(1, 2, 3).forEach(each -> Prize.objects.create(prize -> prize.author.set(orwell)));
        try (QueryLog queries = QueryLog.capture()) {
            QuerySet<Author> both = Author.objects.annotate("written", count("books"), "won", count("prizes"));
            assertThat(both.get("pk", orwell.id).annotations().list()).as("6 books and 3 prizes").isEqualTo(List.of(18L, 18L));
            assertThat(queries.warnings()).containsExactly("The annotations written and won of Author are taken over different"
                + " collections in one query, which multiply each other. Count with .distinct(), or annotate with a subquery for each.")
                .containsExactly(SAID.list.get(SAID.list.size() - 1).getFormattedMessage());
        }
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Author.objects.annotate("written", count("books").distinct(), "won", count("prizes").distinct())
                .get("pk", orwell.id).annotations().list()).isEqualTo(List.of(6L, 3L));
            Author.objects.annotate("a", max("books__pages"), "b", min("books__pages"), "c", max("prizes__name"), "d", min("prizes__name"));
            assertThat(queries.warnings()).as("a row that comes twice changes none of these").isEmpty();
        }
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Author.objects.filter("prizes__name__isnull", false).annotate("n", count("books")).get("pk", orwell.id)
                .annotations().getLong("n")).as("6 books, 3 prizes").isEqualTo(18);
            assertThat(Author.objects.annotate("n", count("books").filter(q("prizes__name__isnull", false))).get("pk", orwell.id)
                .annotations().getLong("n")).isEqualTo(18);
            assertThat(Author.objects.annotate("n", count("books"), "won", count("prizes").orElse(0)).get("pk", orwell.id)
                .annotations().getLong("n")).isEqualTo(18);
            assertThat(queries.warnings()).as("what only a filter joins, or a larger expression holds, is not seen").isEmpty();
        }
    }

    @Test
    void what_lies_behind_a_collection_multiplies_it_too() {
        try (QueryLog queries = QueryLog.capture()) {
            Author austen = Author.objects.annotate("n", count("books"), "lent", count("books__loans")).get("name", "Jane Austen");
            assertThat(austen.annotations().list()).as("two of her six books were never lent").isEqualTo(List.of(91L, 89L));
            assertThat(queries.warnings()).hasSize(1);
        }
    }

    @Test
    void a_maximum_over_a_collection_multiplies_what_is_counted_beside_it() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Author.objects.annotate("n", count("books"), "last", max("books__loans__loanedOn")).get("name", "Jane Austen")
                .annotations().getLong("n")).as("6 books").isEqualTo(91);
            assertThat(queries.warnings()).singleElement().asString().startsWith("The annotations n and last of Author are taken over");
        }
        try (QueryLog queries = QueryLog.capture()) {
            Author.objects.annotate("lent", count("books__loans"), "longest", max("books__pages"), "titles", count("books").distinct()).list();
            assertThat(queries.warnings()).as("each loan is counted once").isEmpty();
        }
    }

    @Test
    void two_values_of_one_collection_share_its_join_and_are_right() {
        try (QueryLog queries = QueryLog.capture()) {
            Author austen = Author.objects.annotate("n", count("books"), "pages", sum("books__pages"),
                "sold", count("books__publisher__name")).get("name", "Jane Austen");
            assertThat(austen.annotations().list()).isEqualTo(List.of(6L, 2298L, 6L));
            assertThat(queries.sql()).singleElement().asString().containsOnlyOnce("JOIN \"books_book\"");
            assertThat(queries.warnings()).isEmpty();
        }
    }
}
