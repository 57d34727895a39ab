package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Dates by their year, month and day, and the time between two of them. */
class DatesTest extends FullLibrary {

    private static List<String> titles(String path, Object value) {
        return Book.objects.filter(path, value).orderBy("publicationDate").list().stream().map(book -> book.title).toList();
    }

    private static long loans(String path, Object value) { return Loan.objects.filter(path, value).count(); }

    private static String condition(String path, Object value) {
        String sql = sqlOf(() -> Book.objects.filter(path, value).orderBy().list()).get(0);
        return sql.substring(sql.indexOf(" WHERE ") + 7);
    }

    @Test
    void a_year_is_compared_as_a_number() {
        assertThat(titles("publicationDate__year", 1815)).containsExactly("Beowulf", "Emma");
        assertThat(titles("publicationDate__year", "1813")).containsExactly("Pride and Prejudice");
        assertThat(titles("publicationDate__year__lte", 1021)).containsExactly("Diamond Sutra", "The Tale of Genji");
        assertThat(titles("publicationDate__year__lt", 1021)).containsExactly("Diamond Sutra");
        assertThat(titles("publicationDate__year__range", List.of(1813, 1814))).containsExactly("Pride and Prejudice", "Mansfield Park");
        assertThat(titles("publicationDate__year__in", List.of(868, 1813))).containsExactly("Diamond Sutra", "Pride and Prejudice");
        assertThat(titles("publicationDate__year__gt", 1813).size() + titles("publicationDate__year__lte", 1813).size()).isEqualTo(167);
        assertThat(titles("publicationDate__year__gte", 1813)).startsWith("Pride and Prejudice");
        assertThat(Book.objects.exclude("publicationDate__year", 1815).count()).isEqualTo(165);
        assertThat(titles("publicationDate__year", 0)).as("before all dates").isEmpty();
        assertThat(titles("publicationDate__year__gt", -2_000_000_000)).as("before all that Java knows").hasSize(167);
        assertThat(titles("publicationDate__year__lt", 2_000_000_000)).as("after all that Java knows").hasSize(167);
    }

    @Test
    void a_year_is_a_span_of_dates_which_an_index_serves() {
        assertThat(condition("publicationDate__year", 1815)).isEqualTo("(\"publication_date\" >= ? AND \"publication_date\" < ?)");
        assertThat(condition("publicationDate__year__lte", 1815)).isEqualTo("\"publication_date\" < ?");
        assertThat(condition("publicationDate__year__gt", 1815)).isEqualTo("\"publication_date\" >= ?");
        assertThat(condition("publicationDate__month", 12)).as("a month is no span")
            .isEqualTo("CAST(FLOOR(EXTRACT(MONTH FROM \"publication_date\")) AS INTEGER) = ?");
    }

    @Test
    void each_part_of_a_date_is_a_whole_number() {
        assertThat(Loan.objects.filter("loanedOn__month", 2, "loanedOn__day", 29).orderBy("pk")).extracting(loan -> loan.id)
            .containsExactly(1L, 2L, 446L);
        assertThat(loans("loanedOn__quarter__lte", 4)).isEqualTo(500);
        assertThat(titles("publicationDate__quarter", 1)).contains("Pride and Prejudice").doesNotContain("Mansfield Park");
        assertThat(loans("loanedOn__week_day", 1)).as("from Sunday = 1").isEqualTo(69);
        assertThat(loans("loanedOn__iso_week_day", 7)).as("from Monday = 1").isEqualTo(69);
        assertThat(Loan.objects.filter("loanedOn__iso_year", 2024, "loanedOn__week", 1)).extracting(loan -> loan.id).containsExactly(290L);
        assertThat(Loan.objects.filter("returnedOn__year", 2024, "returnedOn__iso_year", 2025)).as("on 30 December").hasSize(1);
        assertThat(Book.objects.orderBy("publicationDate__month", "pk").first()).get().hasToString("Pride and Prejudice");
        assertThat(Book.objects.filter("pages", extract("year", "publicationDate").minus(1341))).as("1815 - 1341 = 474")
            .extracting(book -> book.title).contains("Emma");
    }

    @Test
    void a_date_goes_back_to_where_its_period_begins() {
        LocalDate pride = LocalDate.of(1813, 1, 28);
        Map.of("year", LocalDate.of(1813, 1, 1), "quarter", LocalDate.of(1813, 1, 1), "month", LocalDate.of(1813, 1, 1),
            "week", LocalDate.of(1813, 1, 25), "day", pride).forEach((kind, begin) -> assertThat(
                Book.objects.filter("publicationDate", pride, "publicationDate__trunc_" + kind, begin).exists()).as(kind).isTrue());
        assertThat(loans("loanedOn__trunc_month__day", 1)).as("and a part of that").isEqualTo(500);
        assertThat(Book.objects.filter("publicationDate", trunc("year", "publicationDate"))).extracting(book -> book.title)
            .contains("Anonymous").doesNotContain("Pride and Prejudice");
        assertThatThrownBy(() -> trunc("hour", "publicationDate")).isInstanceOf(QueryError.class)
            .hasMessage("A date can be cut back to its year, quarter, month, week or day, not to 'hour'.");
    }

    @Test
    void a_part_that_the_type_has_not_is_refused_with_those_that_it_has() {
        assertThatThrownBy(() -> Book.objects.filter("publicationDate__yaer", 1815)).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'yaer' is no lookup for Book.publicationDate. Did you mean 'year'? Choices: contains, day, ")
            .hasMessageNotContaining("hour");
        assertThatThrownBy(() -> Book.objects.filter("publicationDate__hour", 12)).isInstanceOf(FieldError.class);
        assertThatThrownBy(() -> Book.objects.filter("title__year", 1815)).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'year' is no lookup for Book.title.").hasMessageNotContaining("year,");
        assertThatThrownBy(() -> Book.objects.filter("publicationDate__year__icontain", 1)).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'icontain' is no lookup for year of Book.publicationDate. Did you mean 'icontains'?");
    }

    @Test
    void a_part_of_ones_own_is_a_function_and_the_types_that_have_it() {
        Lookups.registerTransform("with_tax", Types::isNumber, price -> price.times(new BigDecimal("1.2")));

        assertThat(Book.objects.filter("price__with_tax", new BigDecimal("11.988")).exists()).as("9.99 and 20 per cent").isTrue();
        assertThat(titles("price__with_tax__gt", 1000)).containsExactly("The Outline of History");
        assertThat(Book.objects.latest("price__with_tax")).hasToString("The Outline of History");
        assertThatThrownBy(() -> Book.objects.filter("title__with_tax", 1)).isInstanceOf(FieldError.class);
    }

    @Test
    void between_two_dates_lies_a_duration_which_moves_a_date() {
        Expression sinceEmma = f("publicationDate").minus(value(LocalDate.of(1815, 12, 23)));
        assertThat(Book.objects.orderBy(sinceEmma).first()).as("900 years before").get().hasToString("Diamond Sutra");
        assertThat(Loan.objects.orderBy(f("returnedOn").minus(f("loanedOn")).desc().nullsLast()).first().orElseThrow().id)
            .as("lent for 59 days").isEqualTo(65);
        assertThat(Loan.objects.filter("returnedOn__gt", f("dueOn").plus(Duration.ofDays(7))).count()).isEqualTo(230);
        assertThat(Loan.objects.filter("loanedOn", f("dueOn").minus(Duration.ofDays(1)), "pk", 3).exists()).isTrue();
        assertThat(loans("loanedOn__gt", f("dueOn").minus(Duration.ofDays(40_000)))).as("a hundred years before").isEqualTo(500);
        assertThat(loans("dueOn", f("returnedOn").minus(f("returnedOn").minus(f("dueOn"))))).as("back and forth").isEqualTo(425);
        assertThat(Loan.objects.orderBy(f("dueOn").plus(Duration.ofDays(200)).minus(f("loanedOn")), "pk").first()).isPresent();
    }
}
