package bookworm.cases;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.value;
import static bookworm.Functions.choose;
import static bookworm.Functions.rank;
import static bookworm.Functions.rowNumber;
import static bookworm.Functions.when;
import static bookworm.Functions.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import books.Publisher;
import books.Tag;
import bookworm.Contract;
import bookworm.query.Q;
import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.errors.ValueError;
import bookworm.sql.Expression;
import bookworm.sql.Window;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules of querysets that no recorded case shows. Django 5.2 gives these answers over the same rows. */
@Contract
class QueryRulesTest {

    private static Database library;

    @BeforeAll
    static void openTheLibrary() {
        library = Library.open();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void counting_annotated_objects_counts_each_once() {
        assertThat(Author.objects.annotate("n", count("books")).count()).isEqualTo(49);
        assertThat(Author.objects.annotate("n", count("books")).aggregate(avg("pk")).getDouble("pk__avg")).isEqualTo(25.0);
    }

    @Test
    void a_field_beside_a_lookup_is_of_the_same_related_row() {
        assertThat(Book.objects.filter("loans__returnedOn__gt", f("loans__dueOn")).distinct().count()).isEqualTo(96);
        assertThat(Book.objects.exclude("loans__returnedOn__gt", f("loans__dueOn")).count()).isEqualTo(286);
    }

    @Test
    void negating_twice_joins_but_a_negation_within_another_asks_once_per_row() {
        assertThat(Author.objects.filter(not(not(q("books__genre", "FIC")))).count()).isEqualTo(135);
        assertThat(Author.objects.filter(not(q(not(q("books__genre", "FIC"))))).count()).isEqualTo(42);
    }

    @Test
    void nothing_negated_is_still_true_of_every_row() {
        assertThat(Book.objects.filter(not(q(q()))).count()).isEqualTo(167);
        assertThat(Book.objects.exclude(q()).count()).isEqualTo(167);
    }

    @Test
    void the_unknown_is_false_in_an_xor() {
        assertThat(Book.objects.filter(q("price__gt", 5).xor(not(q("pk__in", List.of())))).count()).isEqualTo(31);
    }

    @Test
    void a_xor_of_which_one_side_can_never_hold_is_still_a_xor() {
        Q never = q("pages__in", List.of());
        assertThat(Book.objects.exclude(q("title__isnull", false), never.xor(not(q("price", "19.99")))).count()).isEqualTo(27);
    }

    @Test
    void a_xor_drops_no_row_for_want_of_a_related_one() {
        Q xor = q("pages__gt", 400).xor(not(q("publisher__name", "Vintage")));
        assertThat(Book.objects.exclude(q("pages__lt", 0), xor).count()).isEqualTo(167);
    }

    @Test
    void the_first_filter_of_a_set_of_links_is_about_the_same_link() {
        Tag classic = Tag.objects.get("pk", 1);
        assertThat(classic.books.filter("tags__name", "war").list()).isEmpty();
        assertThat(classic.books.all().filter("pages__gt", 10).filter("tags__name", "war").count()).isEqualTo(14);
        assertThat(classic.books.exclude("tags__name", "war").count()).isEqualTo(126);
    }

    @Test
    void an_empty_queryset_in_a_lookup_needs_no_query() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Book.objects.filter("author__in", Author.objects.none()).list()).isEmpty();
            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void a_queryset_that_a_value_equals_gives_one_row_of_the_right_model() {
        assertThat(Book.objects.filter("author", Author.objects.filter("name", "Jane Austen").limit(1)).count()).isEqualTo(6);
        assertThatThrownBy(() -> Book.objects.filter("author", Author.objects.filter("name", "Jane Austen")))
            .isInstanceOf(ValueError.class).hasMessageContaining("limit(1)").hasMessageContaining("author__in");
        assertThatThrownBy(() -> Book.objects.filter("author__in", Publisher.objects.all()))
            .isInstanceOf(ValueError.class).hasMessageContaining("Publisher").hasMessageContaining("leads to Author");
    }

    @Test
    void a_relation_has_the_lookups_of_keys_only() {
        assertThatThrownBy(() -> Book.objects.filter("author__contains", "a"))
            .isInstanceOf(FieldError.class).hasMessageContaining("'contains'").hasMessageContaining("isnull");
        assertThat(Book.objects.filter("author__id__contains", 1).exists()).isTrue();
    }

    @Test
    void a_path_may_not_end_in_nothing() {
        assertThatThrownBy(() -> Book.objects.filter("title__", "Emma")).isInstanceOf(FieldError.class);
    }

    @Test
    void a_reversed_queryset_stays_reversed_when_it_is_ordered_anew() {
        assertThat(Book.objects.reverse().orderBy("pk").first().orElseThrow().pk()).isEqualTo(167L);
        assertThat(Publisher.objects.reverse().last().orElseThrow().pk()).isEqualTo(1L);
    }

    @Test
    void an_aggregate_to_order_by_must_be_annotated() {
        assertThatThrownBy(() -> Author.objects.orderBy(count("books").desc()))
            .isInstanceOf(FieldError.class).hasMessageContaining("annotate");
    }

    @Test
    void an_alias_is_not_read() {
        assertThatThrownBy(() -> Book.objects.alias("twice", f("pages").times(2)).values("twice"))
            .isInstanceOf(FieldError.class).hasMessageContaining("annotate");
    }

    @Test
    void contains_asks_nothing_of_rows_that_were_read_and_takes_no_plain_values() {
        Book solaris = Book.objects.get("pk", 124);
        QuerySet<Book> science = Book.objects.filter("genre", "SCI");
        science.list();
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(science.contains(solaris)).isTrue();
            assertThat(queries.count()).isZero();
        }
        assertThatThrownBy(() -> Book.objects.values("title").contains(solaris)).isInstanceOf(QueryError.class);
    }

    @Test
    void a_duration_may_be_of_many_days() {
        QuerySet<Book> late = Book.objects.filter("publicationDate__gt", f("author__birthDate").plus(Duration.ofDays(29_200)));
        assertThat(late.list()).extracting(Book::pk).containsExactly(152L, 54L, 107L, 35L);
        assertThat(Book.objects.annotate("age", f("publicationDate").minus(f("author__birthDate"))).orderBy("pk")
            .valuesFlat("age").first()).contains(Duration.ofDays(13_101));
    }

    @Test
    void a_decimal_and_a_float_have_no_common_type() {
        assertThatThrownBy(() -> Book.objects.annotate("more", f("price").times(1.5))).isInstanceOf(FieldError.class);
        assertThat(Book.objects.filter("price__lt", f("price").times(1.5).minus(1)).exists()).isTrue();
    }

    @Test
    void groups_can_be_ranked_by_their_size() {
        QuerySet<Author> ranked = Author.objects.annotate("n", count("books"))
            .annotate("place", window(rank()).orderBy(f("n").desc()));
        assertThat(ranked.filter("place__lte", 3).orderBy("place").valuesFlat("pk", Long.class)).containsExactly(49L, 2L, 16L);
    }

    @Test
    void rows_are_counted_after_a_filter_on_a_window() {
        Window number = window(rowNumber()).partitionBy(f("author")).orderBy(f("pk").asc());
        assertThat(Book.objects.annotate("number", number).filter("number", 1).count()).isEqualTo(47);
        assertThat(Book.objects.annotate("number", number).aggregate(max("number")).getInt("number__max")).isEqualTo(15);
    }

    @Test
    void groups_may_be_made_of_what_is_computed_or_of_a_condition() {
        Expression size = choose(when(q("pages__gt", 500), value("long"))).otherwise(value("short"));
        assertThat(Book.objects.annotate("size", size).values("size").annotate("n", count("pk")).orderBy("size")
            .valuesFlat("n", Long.class)).containsExactly(40L, 127L);
        assertThat(Book.objects.annotate("long", q("pages__gt", 500)).values("long").annotate("n", count("pk"))
            .orderBy("long").valuesFlat("n", Long.class)).containsExactly(127L, 40L);
    }

    @Test
    void a_branch_may_give_null() {
        Expression pages = choose(when(q("pages__gt", 450), value(null))).otherwise(f("pages"));
        assertThat(Book.objects.orderBy("pk").annotate("few", pages).valuesFlat("few").limit(3).list())
            .containsExactly(409, 432, null);
    }

    @Test
    void a_queryset_shows_twenty_rows() {
        assertThat(Book.objects.all().toString()).endsWith(", ...(remaining elements truncated)...]>")
            .contains("<Book: Emma>");
        assertThat(Book.objects.limit(20).toString()).doesNotContain("truncated");
    }

    @Test
    void neighbours_may_be_looked_for_among_some_of_the_rows() {
        Book sense = Book.objects.get("pk", 1);
        assertThat(Book.objects.filter("genre", "SCI").next(sense, "publicationDate").pk()).isEqualTo(124L);
        assertThat(Book.objects.previous(sense, "publicationDate").pk()).isEqualTo(131L);
    }

    @Test
    void the_latest_needs_a_field_and_a_period_a_date() {
        assertThatThrownBy(() -> Book.objects.latest()).isInstanceOf(QueryError.class).hasMessageContaining("Name a field");
        assertThatThrownBy(() -> Book.objects.dates("title", "year")).isInstanceOf(FieldError.class);
        assertThatThrownBy(() -> Book.objects.dates("publicationDate", "hour")).isInstanceOf(QueryError.class);
    }

    @Test
    void different_rows_are_counted_whatever_is_read_with_them() {
        QuerySet<Book> books = Book.objects.selectRelated("author", "publisher").distinct();

        assertThat(books.count()).isEqualTo(Book.objects.count());
        assertThat(books.slice(1, 3).exists()).isTrue();
        assertThat(books.slice(1, 3).count()).isEqualTo(2);
    }
}
