package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.exercises.*;
import bookworm.sql.Expression;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "17.5", title = "Aggregates of your own")
@ReadAgain("Step 1: a value of a group")
@Timeout(60)
class MoreTest {

    private static final String JOYCE = "James Joyce";

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static QuerySet<Work> of(String writer) { return Work.objects.filter("writer__name", writer); }

    private static Object one(QuerySet<Work> works, Supplier<Expression> value) {
        return Shelf.orFail("A value over works was asked for.", () -> works.aggregate("x", value.get()).get("x"));
    }

    @Test
    void the_median_is_in_the_middle() {
        Object median = one(Work.objects.filter("title__in", List.of("Ulysses", "Dubliners", "Finnegans Wake")), () -> More.median("pages"));

        assertThat(median).as("Of 152, 628 and 730 pages, 628 is in the middle. (The mean is another one.)").isInstanceOf(Number.class);
        assertThat(((Number) median).doubleValue()).as("Of 152, 628 and 730 pages, 628 is in the middle. (The mean is another one.)")
            .isEqualTo(628.0);
    }

    @Test
    void of_two_in_the_middle_it_is_the_mean() {
        assertThat(one(of("Jane Austen"), () -> More.median("pages"))).as("474 and 249 pages are both in the middle: 361.5, a double. The"
            + " type of the pages would cut off the half.").isEqualTo(361.5);
    }

    @Test
    void of_prices_it_is_exact() {
        Object median = one(of("Jane Austen"), () -> More.median("price"));

        assertThat(median).as("The median of prices is a BigDecimal.").isInstanceOf(BigDecimal.class);
        assertThat((BigDecimal) median).as("Between 8.00 and 8.25 lies 8.125, which has more digits than a price.").isEqualByComparingTo("8.125");
    }

    @Test
    void it_is_called_after_its_field() {
        Row row = Shelf.orFail("A median without a name was asked for.", () -> Work.objects.aggregate(More.median("pages")));

        assertThat(row.names()).as("Without a name it is called after its field and itself.").containsExactly("pages__median");
    }

    @Test
    void it_can_be_computed_of_what_is_computed_and_of_groups() {
        assertThat(one(of("Jane Austen"), () -> More.median(f("pages").times(2)))).as("An expression is a value, too: twice as many pages.")
            .isEqualTo(723.0);
        assertThat(texts(() -> Writer.objects.annotate("m", More.median("works__pages")).filter("m__gt", 350).orderBy("-m")
            .valuesFlat("name").list())).as("It stands in annotate, and its condition in HAVING.")
            .isEqualTo("[Winston Churchill, James Joyce, Jane Austen]");
    }

    @Test
    void all_tells_whether_every_row_meets_a_condition() {
        assertThat(one(of("Jane Austen"), () -> More.all(q("pages__gt", 200)))).as("Both works of Jane Austen have more than 200 pages.")
            .isEqualTo(true);
        assertThat(one(of(JOYCE), () -> More.all(q("pages__gt", 200)))).as("Two works of Joyce have fewer pages.").isEqualTo(false);
        assertThat(one(of("Nobody"), () -> More.all(q("pages__gt", 200)))).as("Over no rows nothing is known: null.").isNull();
        assertThat(texts(() -> Work.objects.values("genre").annotate("all", More.all(q("lent", false))).filter("all", true)
            .orderBy("genre").valuesFlat("genre").list())).as("A condition on it is one on groups: genres of which nothing was lent.")
            .isEqualTo("[play, stories]");
    }

    @Test
    void share_is_a_part_of_all() {
        assertThat(one(of(JOYCE), () -> More.share("pk", q("genre", "novel")))).as("Two of four works are novels: a half, as a double: 0.5."
            + " (Whole numbers divided are a whole number, here 0.)").isEqualTo(0.5);
        assertThat(one(of("Jane Austen"), () -> More.share("pk", q("genre", "novel")))).as("Two of two.").isEqualTo(1.0);
        assertThat(one(of("Jane Austen"), () -> More.share("pk", q("genre", "play")))).as("None of two.").isEqualTo(0.0);
    }

    @Test
    void share_passes_over_nulls() {
        assertThat(one(of(JOYCE), () -> More.share("price", q("pages__gt", 600)))).as("Three works of Joyce have a price, and two of those"
            + " are long.").isEqualTo(2.0 / 3);
        assertThat(one(of("Flann O'Brien"), () -> More.share("price", q("lent", true)))).as("The one of O'Brien's works that was lent has no"
            + " price, and does not count: none of one.").isEqualTo(0.0);
    }

    @Test
    void share_of_nothing_is_null() {
        assertThat(one(of("Nobody"), () -> More.share("pk", q("genre", "novel")))).as("Of no rows there is no part: null, and no division by"
            + " zero.").isNull();
        assertThat(texts(() -> Writer.objects.annotate("s", More.share("works", q("works__genre", "novel"))).orderBy("pk")
            .valuesFlat("s").list())).as("Writers without a work have null, and the others their part.")
            .isEqualTo("[null, 0.5, 1.0, 1.0, null, 1.0]");
    }

    private static String texts(Supplier<List<?>> rows) { return Shelf.orFail("Rows were asked for.", rows).toString(); }
}
