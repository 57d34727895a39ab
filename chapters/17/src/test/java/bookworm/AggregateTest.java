package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.FieldType;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** One row of values over all rows of a queryset. */
class AggregateTest extends FullLibrary {

    private static final QuerySet<Book> NONE = Book.objects.filter("title", "Ulysses II");

    @Test
    void one_statement_computes_all_values() {
        assertThat(sqlOf(() -> {
            Row row = Book.objects.aggregate("total", sum("pages"), "longest", max("pages"), "shortest", min("pages"), "books", count("*"));
            assertThat(row).hasToString("{total=61232, longest=1463, shortest=0, books=167}");
        })).containsExactly("SELECT SUM(\"books_book\".\"pages\") AS \"total\", MAX(\"books_book\".\"pages\") AS \"longest\","
            + " MIN(\"books_book\".\"pages\") AS \"shortest\", COUNT(*) AS \"books\" FROM \"books_book\"");
    }

    @Test
    void a_value_without_a_name_is_called_after_its_field_and_function() {
        assertThat(Book.objects.aggregate(avg("pages"), max("author__birthDate")).names())
            .containsExactly("pages__avg", "author__birthDate__max");
        assertThatThrownBy(() -> Book.objects.aggregate(sum(f("pages").plus(1)))).isInstanceOf(FieldError.class).hasMessage("An aggregate"
            + " of a computed value has no name of its own: give it one, as in aggregate(\"total\", sum(...)).");
    }

    @Test
    void to_count_rows_is_not_to_count_values() {
        Row row = Book.objects.aggregate("rows", count("*"), "priced", count("price"), "prices", count("price").distinct());

        assertThat(row.list()).isEqualTo(List.of(167L, 153L, 15L));
    }

    @Test
    void over_no_rows_a_count_is_zero_and_everything_else_null() {
        Row row = NONE.aggregate("n", count("*"), "total", sum("pages"), "mean", avg("pages"), "last", max("title"));

        assertThat(row.list()).isEqualTo(Arrays.asList(0L, null, null, null));
        assertThat(NONE.aggregate("total", sum("pages").orElse(0)).getLong("total")).isZero();
        assertThat(sqlOf(() -> {
            assertThat(Book.objects.none().aggregate("n", count("*"), "total", sum("pages"))).hasToString("{n=0, total=null}");
            assertThat(Book.objects.aggregate(Map.of()).list()).isEmpty();
        })).as("known without asking").isEmpty();
        assertThat(Book.objects.none().aggregate("more", count("*").plus(1)).getLong("more")).as("computed of them").isEqualTo(1);
    }

    @Test
    void a_mean_of_times_is_a_time() {
        Row row = Loan.objects.filter("returnedOn__isnull", false).annotate("kept", f("returnedOn").minus(f("loanedOn")))
            .aggregate("all", sum("kept"), "mean", avg("kept"), "loans", count("pk"));

        Duration all = (Duration) row.get("all");
        assertThat(((Duration) row.get("mean")).toHours()).isEqualTo(all.dividedBy(row.getLong("loans")).toHours());
    }

    @Test
    void a_mean_of_whole_numbers_has_a_fraction_and_a_sum_of_prices_its_cents() {
        Row row = Book.objects.filter("author__name", "Jane Austen").aggregate(avg("pages"), sum("price"), avg("price"), sum("pages"));

        assertThat(row.getDouble("pages__avg")).isEqualTo(383.0);
        assertThat(Book.objects.aggregate(avg("pages")).getDouble("pages__avg")).isCloseTo(366.658682634730, within(1e-9));
        assertThat(row.get("price__sum", BigDecimal.class)).isEqualByComparingTo("67.96");
        assertThat((BigDecimal) row.get("price__avg")).isEqualByComparingTo("13.592");
        assertThat(row.get("pages__sum")).as("a sum may be larger than its parts").isEqualTo(2298L);
    }

    @Test
    void deviation_and_variance_are_of_all_that_there_are() {
        Row row = Book.objects.filter("isbn__in", List.of("9780010316797", "9780010237603")).aggregate(stdDev("pages"), variance("pages"));

        assertThat(row.getDouble("pages__stddev")).as("of 474 and 480").isEqualTo(3.0);
        assertThat(row.getDouble("pages__variance")).isEqualTo(9.0);
    }

    @Test
    void an_aggregate_may_take_only_some_of_the_rows() {
        Row row = Book.objects.aggregate("all", count("*"), "science", count("*").filter(q("genre", "SCI")),
            "others", count("*").filter(not(q("genre", "SCI"))), "pages", sum("pages").filter(q("genre", "SCI")));

        assertThat(row.list()).isEqualTo(List.of(167L, 8L, 159L, 2329L));
        assertThat(Book.objects.aggregate("a", count("author").distinct().filter(q("genre", "NON")),
            "b", count("author").filter(q("genre", "NON")).distinct()).list()).isEqualTo(List.of(9L, 9L));
    }

    @Test
    void aggregates_can_be_computed_with_and_named_by_those_after_them() {
        Row row = Book.objects.aggregate("span", max("pages").minus(min("pages")), "total", sum("pages"), "n", count("*"),
            "mean", f("total").dividedBy(f("n")));

        assertThat(row.getInt("span")).isEqualTo(1463);
        assertThat(row.getInt("mean")).as("of whole numbers").isEqualTo(366);
    }

    @Test
    void over_a_slice_or_different_rows_the_values_are_taken_around_the_query() {
        assertThat(sqlOf(() -> assertThat(Book.objects.orderBy("-pages").limit(2).aggregate("n", sum("pages").plus(count("*")))
            .getLong("n")).isEqualTo(1463 + 1324 + 2))).singleElement().asString()
            .startsWith("SELECT (SUM(\"col1\") + COUNT(*)) AS \"n\" FROM (SELECT")
            .contains("FROM \"books_book\" ORDER BY", "LIMIT ?) \"subquery\"");
        assertThat(Book.objects.values("genre").distinct().aggregate("n", count("*")).getLong("n")).isEqualTo(5);
        assertThat(Book.objects.distinct().aggregate(sum("pages")).getLong("pages__sum")).as("each book once").isEqualTo(61232);
        assertThat(Book.objects.orderBy("pk").limit(20).aggregate("n", count("*").filter(q("author__in", Author.objects.filter("name",
            "Jane Austen")))).getLong("n")).isEqualTo(6);
        assertThat(Book.objects.limit(3).count()).isEqualTo(3);
    }

    @Test
    void over_groups_the_values_are_taken_of_the_groups() {
        QuerySet<Author> authors = Author.objects.annotate("n", count("books"));

        assertThat(authors.aggregate("most", max("n"), "all", sum("n")).list()).isEqualTo(List.of(15L, 167L));
        assertThat(authors.filter("n__gte", 6).count()).isEqualTo(9);
    }

    @Test
    void related_rows_are_counted_once_for_each_pair_unless_they_are_distinct() {
        assertThat(Author.objects.aggregate("n", count("books")).getLong("n")).isEqualTo(167);
        assertThat(Book.objects.aggregate("n", count("author")).getLong("n")).isEqualTo(167);
        assertThat(Book.objects.aggregate("n", count("author").distinct()).getLong("n")).isEqualTo(47);
    }

    @Test
    void what_is_no_aggregate_or_no_name_is_refused() {
        assertThatThrownBy(() -> Book.objects.aggregate("x", f("pages"))).isInstanceOf(FieldError.class)
            .hasMessage("'x' is no aggregate: aggregate(...) takes count, sum, avg, min or max.");
        assertThatThrownBy(() -> Book.objects.aggregate("mean", avg("pages"), "above", count("*").filter(q("pages__gt", f("mean")))))
            .isInstanceOf(FieldError.class).hasMessageStartingWith("Cannot compute COUNT of an aggregate: ");
        assertThatThrownBy(() -> Book.objects.aggregate("two words", count("*"))).isInstanceOf(QueryError.class).hasMessage("'two words'"
            + " cannot name a value: take letters, digits and underscores, a letter first, 60 at most.");
        assertThatThrownBy(() -> Book.objects.aggregate("n", count("*"), "x", 5)).isInstanceOf(QueryError.class)
            .hasMessage("'x' is to be 5, which is no expression: write value(...), f(...) or the like.");
    }

    @Test
    void an_aggregate_of_ones_own_is_a_name_and_a_type() {
        AggregateFunction longest = new AggregateFunction() {
            @Override public String name() { return "LISTAGG"; }

            @Override public FieldType<?> resultType(FieldType<?> argument) { return argument; }
        };
        QuerySet<Book> obrien = Book.objects.filter("author__name", "Flann O'Brien");

        assertThat(obrien.aggregate(Aggregate.of(longest, f("title"))).getString("title__listagg")).isEqualTo("At Swim-Two-Birds");
    }
}
