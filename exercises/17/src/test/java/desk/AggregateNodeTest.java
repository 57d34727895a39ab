package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.Models;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "17.1", title = "Your turn: a value of a group")
@ReadAgain("Step 1: a value of a group")
@Timeout(60)
class AggregateNodeTest {

    private static final FieldType<?> PRICE = Models.meta(Work.class).field("price").type();

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void each_part_is_mapped() {
        Aggregate given = count(f("pages")).distinct().filter(q("genre", "novel"));

        assertThat(given.children()).as("An aggregate has two parts, what it is taken over and its filter, in the order in which they are"
            + " written. children() asks map for them, and the resolver turns the names in them into columns.").containsExactlyElementsOf(List.of(f("pages"), q("genre", "novel")));
        Expression mapped = given.map(part -> part.equals(f("pages")) ? f("printed") : part);
        assertThat(mapped).as("Mapped, it is the same aggregate over the changed parts: function, DISTINCT and the other part stay.")
            .isEqualTo(count(f("printed")).distinct().filter(q("genre", "novel")));
        assertThatCode(() -> count("*").map(part -> part)).as("COUNT(*) has nothing that it is taken over, and can be mapped all the same.")
            .doesNotThrowAnyException();
        assertThat(given).as("map leaves its aggregate as it is, and makes another one.").isEqualTo(count(f("pages")).distinct()
            .filter(q("genre", "novel")));
    }

    @Test
    void rows_are_counted_and_values() {
        assertThat(one(count("*"))).as("Nine works are rows to be counted, by COUNT(*). A count is a long.").isEqualTo(9L);
        assertThat(one(count("price"))).as("Seven of nine works have a price: COUNT of a value counts where it is not null. It is a"
            + " long whatever is counted.").isEqualTo(7L);
    }

    @Test
    void equal_values_may_be_taken_once() {
        assertThat(one(count("genre").distinct())).as("There are three different genres: COUNT(DISTINCT ...).").isEqualTo(3L);
        assertThat(one(count("genre"))).as("DISTINCT only where it was asked for: nine works have a genre.").isEqualTo(9L);
        Object pages = one(Work.objects.filter("writer", shelf.brien), sum("pages").distinct());
        assertThat(((Number) pages).longValue()).as("O'Brien's two works have 200 pages each, and SUM(DISTINCT ...) adds them once: any"
            + " function may be asked for DISTINCT.").isEqualTo(200);
    }

    @Test
    void a_filter_says_which_rows_count() {
        assertThat(one(count("*").filter(q("genre", "novel")))).as("Seven of the works are novels: what the filter holds goes behind the"
            + " bracket, as FILTER (WHERE ...).").isEqualTo(7L);
        assertThat(one(count("price").distinct().filter(q("pages__gt", 600)))).as("Two works have more than 600 pages, and one price in"
            + " common.").isEqualTo(1L);
        assertThat(Shelf.sqlOf(() -> one(count("*")))).as("An aggregate over all rows needs no FILTER.")
            .noneMatch(sql -> sql.toUpperCase(Locale.ROOT).contains("FILTER"));
        assertThat(one(Work.objects.filter("writer", shelf.joyce), count("*").filter(q("pk__in", List.of())))).as("No key is in an empty"
            + " list, so this filter is Truth.NEVER, and no row counts. Only Truth.ALWAYS is not written.").isEqualTo(0L);
    }

    @Test
    void a_sum_may_be_larger_than_its_parts() {
        Work.objects.filter("writer", shelf.joyce).update("pages", 2_000_000_000);

        String why = "Four works of two thousand million pages each are more than an int can hold: a sum of whole numbers is a BIG_INTEGER.";
        assertThat(Shelf.orFail(why, () -> Work.objects.aggregate("x", sum("pages")).get("x"))).as(why).isEqualTo(8_000_001_661L);
        assertThat(one(count("pages"))).as("A count is a long whatever is counted.").isEqualTo(9L);
        assertThat(one(count("title"))).as("A count is a long whatever is counted.").isEqualTo(9L);
    }

    @Test
    void a_mean_of_whole_numbers_has_a_fraction() {
        QuerySet<Work> austens = Work.objects.filter("writer", shelf.austen);

        assertThat(one(austens, avg("pages"))).as("The mean of 474 and 249 pages lies between two whole numbers: it is a FLOAT.")
            .isEqualTo(361.5);
        assertThat(one(austens, stdDev("pages"))).as("The standard deviation has a fraction as well. Of all rows it is STDDEV_POP, whose name"
            + " sqlName() gives.").isEqualTo(112.5);
        assertThat(one(austens, variance("pages"))).as("So does the variance.").isEqualTo(12656.25);
    }

    @Test
    void what_is_computed_of_prices_has_more_digits_than_a_price() {
        QuerySet<Work> austens = Work.objects.filter("writer", shelf.austen);

        decimal(one(austens, avg("price")), "8.125", "The mean of 8.00 and 8.25 has three decimal places, and the column two: an unlimited"
            + " DECIMAL holds it. A double is not exact, and money has to be.");
        decimal(one(austens, sum("price")), "16.25", "A sum of prices is a BigDecimal.");
        decimal(one(austens, stdDev("price")), "0.125", "The standard deviation of prices is an unlimited DECIMAL.");
        decimal(one(austens, variance("price")), "0.015625", "The variance of prices is an unlimited DECIMAL.");
        assertThat(Aggregates.SUM.resultType(PRICE))
            .as("A sum of many prices may have more digits than a price: not the column's type, but Types.DECIMAL.").isEqualTo(Types.DECIMAL);
    }

    @Test
    void the_smallest_and_the_largest_are_values_of_the_column() {
        assertThat(one(max("pages"))).as("The largest number of pages is one of the numbers: an Integer, as they are.").isEqualTo(730);
        assertThat(one(min("title"))).as("The first title is a text.").isEqualTo("Dubliners");
        assertThat(Aggregates.MAX.resultType(PRICE))
            .as("The largest price is one of the prices, and of their type.")
            .isSameAs(PRICE);
        assertThat(Aggregates.SUM.resultType(Types.FLOAT)).as("A sum of doubles stays a double.").isEqualTo(Types.FLOAT);
    }

    private enum Stars implements Choice {
        ONE, TWO;

        @Override public Object value() { return this == ONE ? 1 : 2; }

        @Override public String label() { return name(); }
    }

    @Test
    void of_choices_the_base_type_is_added_up() {
        FieldType<?> stars = Choices.typeOf(Stars.class, Types.INTEGER);

        assertThat(Aggregates.SUM.resultType(stars)).as("The base of these choices is a whole number, which base() tells: their sum is one,"
            + " and no choice.").isEqualTo(Types.BIG_INTEGER);
        assertThat(Aggregates.SUM.resultType(Choices.typeOf(Stars.class, Types.FLOAT))).as("The base of these choices is a double: their sum"
            + " is of that type.").isEqualTo(Types.FLOAT);
        assertThat(Aggregates.MAX.resultType(stars)).as("The largest of choices is a choice: the argument's own type, and not its base.")
            .isEqualTo(stars);
    }

    private static Object one(Aggregate aggregate) { return one(Work.objects.all(), aggregate); }

    private static Object one(QuerySet<Work> works, Aggregate aggregate) {
        return Shelf.orFail("One aggregate was asked for over works.", () -> works.aggregate("x", aggregate).get("x"));
    }

    private static void decimal(Object found, String expected, String why) {
        assertThat(found).as(why).isInstanceOf(BigDecimal.class);
        assertThat((BigDecimal) found).as(why).isEqualByComparingTo(expected);
    }
}
