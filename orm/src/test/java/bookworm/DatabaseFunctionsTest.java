package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.stdDev;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.value;
import static bookworm.Expressions.variance;
import static bookworm.Functions.concat;
import static bookworm.Functions.firstValue;
import static bookworm.Functions.lag;
import static bookworm.Functions.lastValue;
import static bookworm.Functions.lead;
import static bookworm.Functions.lpad;
import static bookworm.Functions.ltrim;
import static bookworm.Functions.ntile;
import static bookworm.Functions.power;
import static bookworm.Functions.repeat;
import static bookworm.Functions.rpad;
import static bookworm.Functions.rtrim;
import static bookworm.Functions.substr;
import static bookworm.Functions.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import books.Author;
import books.Book;
import bookworm.errors.QueryError;
import bookworm.sql.Expression;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database computes, the same on every one: of a text, of a number, over rows. */
class DatabaseFunctionsTest extends SmallLibrary {

    @BeforeEach
    void setPages() {
        Book.objects.filter("pk", emma.id).update("pages", 400, "price", "8.00");
        Book.objects.filter("pk", persuasion.id).update("pages", 200, "price", "2.00");
        Book.objects.filter("pk", orlando.id).update("pages", 300);
    }

    private Object ofEmma(Expression expression) {
        return Book.objects.filter("pk", emma.id).annotate("x", expression).valuesFlat("x").get();
    }

    /** Over all books, as a window in the order of their titles: Emma, Orlando, Persuasion. */
    private static List<Object> byTitle(Expression function) {
        return Book.objects.annotate("x", function).orderBy("title").valuesFlat("x").list();
    }

    @Test
    void a_part_of_a_text_goes_to_its_end_unless_a_length_is_given() {
        assertThat(ofEmma(substr("title", 2))).isEqualTo("mma");
        assertThat(ofEmma(substr("title", 2, 2))).isEqualTo("mm");
        assertThatThrownBy(() -> substr("title", 0)).isInstanceOf(QueryError.class).hasMessageContaining("from is at least 1, not 0");
    }

    @Test
    void spaces_are_taken_from_one_end() {
        Expression spaced = concat(value("  "), "title", value("  "));

        assertThat(ofEmma(ltrim(spaced))).isEqualTo("Emma  ");
        assertThat(ofEmma(rtrim(spaced))).isEqualTo("  Emma");
    }

    @Test
    void a_text_is_filled_up_or_cut_to_a_length() {
        assertThat(ofEmma(lpad("title", 6, value(".")))).isEqualTo("..Emma");
        assertThat(ofEmma(rpad("title", 7, value("!?")))).isEqualTo("Emma!?!");
        assertThat(ofEmma(lpad("title", 2, value(".")))).isEqualTo("Em");
    }

    @Test
    void a_text_is_repeated() {
        assertThat(ofEmma(repeat("title", 3))).isEqualTo("EmmaEmmaEmma");
    }

    @Test
    void a_number_is_raised_to_a_power() {
        assertThat(ofEmma(power("pages", 2))).isEqualTo(160_000.0);
        assertThat(ofEmma(power("price", value(0.5)))).isEqualTo(Math.sqrt(8.0));
        assertThat(Book.objects.filter("pages__lt", power(value(17), 2)).get()).isEqualTo(persuasion);
    }

    @Test
    void numbers_vary_about_their_average() {
        Row pages = Book.objects.aggregate(stdDev("pages"), variance("pages"));

        assertThat(pages.names()).containsExactly("pages__stddev", "pages__variance");
        assertThat(pages.getDouble("pages__variance")).isCloseTo(20_000.0 / 3, within(1e-6));
        assertThat(pages.getDouble("pages__stddev")).isCloseTo(Math.sqrt(20_000.0 / 3), within(1e-6));
    }

    @Test
    void exact_decimals_vary_as_decimals_and_pass_over_nulls() {
        Row prices = Book.objects.aggregate(stdDev("price"), variance("price"));

        assertThat(prices.get("price__variance", BigDecimal.class)).isEqualByComparingTo("9");
        assertThat(prices.get("price__stddev", BigDecimal.class)).isEqualByComparingTo("3");
    }

    @Test
    void groups_vary_each_by_itself() {
        assertThat(Author.objects.annotate("v", variance("books__pages")).orderBy("name").valuesFlat("v")).containsExactly(10_000.0, 0.0);
    }

    @Test
    void a_window_looks_at_its_first_and_its_last_row() {
        assertThat(byTitle(window(firstValue("title")).orderBy("-pages"))).containsOnly("Emma");
        assertThat(byTitle(window(lastValue("title")).orderBy("-pages"))).containsExactly("Emma", "Orlando", "Persuasion");
        assertThat(byTitle(window(lastValue("title")).orderBy("-pages").rows(null, null))).containsOnly("Persuasion");
    }

    @Test
    void a_window_is_dealt_into_groups_of_equal_size() {
        assertThat(byTitle(window(ntile(3)).orderBy("pages"))).containsExactly(3L, 2L, 1L);
        assertThatThrownBy(() -> ntile(0)).isInstanceOf(QueryError.class);
    }

    @Test
    void a_window_looks_at_the_rows_before_and_after() {
        assertThat(byTitle(window(lag("title", 1)).orderBy("title"))).containsExactly(null, "Emma", "Orlando");
        assertThat(byTitle(window(lead("title", 1)).orderBy("title"))).containsExactly("Orlando", "Persuasion", null);
    }

    @Test
    void where_there_is_no_row_before_or_after_a_default_stands() {
        assertThat(byTitle(window(lag("pages", 1, 0)).orderBy("title"))).containsExactly(0, 400, 300);
        assertThat(byTitle(window(lead("title", 2, value("none"))).orderBy("title"))).containsExactly("Persuasion", "none", "none");
        assertThat(byTitle(window(lag("title", 1, "isbn")).orderBy("title"))).containsExactly("Emma", "Emma", "Orlando");
    }

    @Test
    void a_window_takes_a_name_an_expression_or_an_ordering_to_part_and_order_by() {
        assertThat(byTitle(window(sum("pages")).partitionBy("author"))).containsExactly(600L, 300L, 600L);
        assertThat(byTitle(window(count("*")).partitionBy(substr("title", 1, 1), f("author")).orderBy(f("price").asc().nullsLast(), "-pages")))
            .containsExactly(1L, 1L, 1L);
    }
}
