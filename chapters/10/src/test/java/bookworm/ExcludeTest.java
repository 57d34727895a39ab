package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Sql;
import bookworm.errors.QueryError;
import bookworm.query.Q;
import java.math.BigDecimal;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What is left when rows are taken out: those of which nothing is known stay. */
class ExcludeTest extends FullLibrary {

    private static final Q DEAR = q("price__gt", 20);

    /** Of all kinds: over a field that may be null and one that may not, with and without null, settled and joined. */
    private static final List<Q> CONDITIONS = List.of(DEAR, q("pages__gt", 400), q("price", null), q("price__isnull", false),
        q("price__in", List.of(new BigDecimal("9.99"), 24)), q("price__range", List.of(5, 10)), q("pk__in", List.of()),
        q("price", 19.99, "pages__lt", 500), q("price__contains", "9").or(q("genre", "SCI")), DEAR.xor(q("pages__gt", 400)));

    private static String where(QuerySet<Book> books) {
        String[] parts = sqlOf(() -> books.orderBy().list()).get(0).split(" WHERE ");
        return parts.length == 1 ? "everything" : parts[1];
    }

    private static Set<Object> keys(QuerySet<Book> books) { return books.inBulk().keySet(); }

    @Test
    void a_book_without_a_price_does_not_cost_more_than_20() {
        assertThat(Book.objects.filter("price__gt", 20).count()).isEqualTo(14);
        assertThat(Book.objects.exclude("price__gt", 20).count()).isEqualTo(167 - 14);
        assertThat(Book.objects.exclude("price__gt", 20).filter("price", null).count()).as("without a price").isEqualTo(14);
    }

    @Test
    void not_in_sql_loses_those_of_which_it_knows_nothing() {
        assertThat(database.query(Sql.of("SELECT COUNT(*) FROM \"books_book\" WHERE NOT (\"price\" > 20)"), row -> row.getInt(1)))
            .containsExactly(167 - 14 - 14);
        assertThat(database.query(Sql.of("SELECT COUNT(*) FROM \"books_book\" WHERE \"price\" <> 19.99"), row -> row.getInt(1)))
            .as("nor has a missing price another value").containsExactly(167 - 13 - 14);
    }

    @Test
    void a_guard_stands_where_the_field_may_be_null_and_nowhere_else() {
        assertThat(where(Book.objects.exclude("price__gt", 20))).isEqualTo("NOT (\"price\" > ? AND \"price\" IS NOT NULL)");
        assertThat(where(Book.objects.exclude("pages__gt", 400))).isEqualTo("NOT (\"pages\" > ?)");
        assertThat(where(Book.objects.exclude("price", null))).isEqualTo("NOT (\"price\" IS NULL)");
        assertThat(where(Book.objects.filter(not(not(DEAR))))).as("under two NOTs").isEqualTo("\"price\" > ?");
        assertThat(where(Book.objects.filter(not(q("pages", 1).and(not(DEAR))))))
            .isEqualTo("NOT (\"pages\" = ? AND NOT (\"price\" > ?))");
    }

    @Test
    void exclude_is_filter_by_not() {
        assertThat(where(Book.objects.exclude("price__gt", 20))).isEqualTo(where(Book.objects.filter(not(DEAR))));
        assertThat(where(Book.objects.exclude(DEAR))).isEqualTo(where(Book.objects.filter(DEAR.not())));
    }

    @Test
    void every_row_is_either_filtered_or_excluded() {
        for (Q condition : CONDITIONS) {
            Set<Object> both = new HashSet<>(keys(Book.objects.filter(condition)));
            Set<Object> excluded = keys(Book.objects.exclude(condition));

            assertThat(both).as(condition.toString()).doesNotContainAnyElementsOf(excluded);
            both.addAll(excluded);
            assertThat(both).as(condition.toString()).hasSize(167);
        }
    }

    @Test
    void not_both_is_not_the_one_or_not_the_other_and_not_either_is_neither() {
        for (Q one : CONDITIONS) {
            for (Q other : CONDITIONS.subList(CONDITIONS.indexOf(one) + 1, CONDITIONS.size())) {
                assertThat(keys(Book.objects.filter(not(one.and(other))))).as(one + " and " + other)
                    .isEqualTo(keys(Book.objects.filter(not(one).or(not(other)))));
                assertThat(keys(Book.objects.filter(not(one.or(other))))).as(one + " or " + other)
                    .isEqualTo(keys(Book.objects.filter(not(one), not(other))));
            }
        }
    }

    @Test
    void several_lookups_are_excluded_where_they_are_met_at_once_several_calls_each_by_itself() {
        assertThat(where(Book.objects.exclude("price__gt", 20, "pages__gt", 400)))
            .isEqualTo("NOT (\"price\" > ? AND \"price\" IS NOT NULL AND \"pages\" > ?)");
        assertThat(where(Book.objects.exclude(DEAR, q("pages__gt", 400))))
            .isEqualTo(where(Book.objects.exclude("price__gt", 20, "pages__gt", 400)));
        assertThat(where(Book.objects.exclude("pages__gt", 400).exclude("genre", "FIC")))
            .isEqualTo("(NOT (\"pages\" > ?) AND NOT (\"genre\" = ?))");
    }

    @Test
    void who_never_returned_a_book_is_not_among_those_who_returned_it_by_a_day() {
        assertThat(Loan.objects.exclude("returnedOn__lte", "2024-01-01").filter("returnedOn", null).count()).isEqualTo(75);
    }

    @Test
    void excluding_nothing_leaves_everything() {
        assertThat(where(Book.objects.exclude("pk__in", List.of()))).isEqualTo("everything");
        assertThat(where(Book.objects.exclude(q()))).isEqualTo("everything");
    }

    @Test
    void a_slice_comes_too_late_to_take_rows_out_of() {
        assertThatThrownBy(() -> Book.objects.limit(3).exclude("genre", "FIC")).isInstanceOf(QueryError.class)
            .hasMessageStartingWith("Cannot exclude a queryset once it is sliced");
    }
}
