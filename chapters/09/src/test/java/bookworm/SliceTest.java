package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.QueryError;
import java.util.*;
import java.util.function.Consumer;
import library.*;
import org.junit.jupiter.api.Test;

/** A part of the rows by their positions, cut by the database. */
class SliceTest extends FullLibrary {

    private static List<Long> keys(QuerySet<Book> books) { return books.list().stream().map(book -> book.id).toList(); }

    private static QuerySet<Book> byKey() { return Book.objects.orderBy("pk"); }

    @Test
    void a_slice_reads_its_rows_only() {
        assertThat(keys(byKey().slice(5, 8))).containsExactly(6L, 7L, 8L);
        assertThat(keys(byKey().limit(2))).containsExactly(1L, 2L);
        assertThat(keys(byKey().offset(165))).containsExactly(166L, 167L);
        assertThat(keys(byKey().slice(160, 1000))).hasSize(7);
        assertThat(keys(byKey().offset(1000))).isEmpty();
    }

    @Test
    void all_pages_are_one_statement_with_other_values() {
        try (QueryLog queries = QueryLog.capture()) {
            byKey().slice(10, 20).list();
            byKey().slice(20, 25).list();

            assertThat(queries.sql()).allMatch(sql -> sql.endsWith(" ORDER BY \"id\" ASC LIMIT ? OFFSET ?"));
            assertThat(new HashSet<>(queries.sql())).hasSize(1);
            assertThat(queries.entries().get(1).sql().parameters()).containsExactly(5L, 20L);
        }
        assertThat(sqlOf(() -> byKey().offset(3).list()).get(0)).endsWith(" OFFSET ? ROWS");
    }

    @Test
    void a_slice_of_a_slice_counts_within_it() {
        assertThat(keys(byKey().slice(10, 20).slice(2, 5))).containsExactly(13L, 14L, 15L);
        assertThat(keys(byKey().offset(10).offset(2).limit(1))).containsExactly(13L);
        assertThat(keys(byKey().slice(10, 20).offset(8))).containsExactly(19L, 20L);
    }

    @Test
    void a_limit_after_a_slice_cannot_make_it_longer() {
        assertThat(keys(byKey().limit(2).limit(5))).containsExactly(1L, 2L);
        assertThat(keys(byKey().slice(10, 12).slice(1, 9))).containsExactly(12L);
        assertThat(keys(byKey().limit(2).offset(5))).isEmpty();
    }

    @Test
    void a_slice_of_rows_that_were_read_takes_no_query_and_gives_the_same() {
        QuerySet<Book> read = byKey();
        read.list();

        for (int[] ends : new int[][] {{0, 3}, {5, 8}, {160, 1000}, {1000, 2000}, {3, 3}, {8, 5}}) {
            QuerySet<Book> slice = read.slice(ends[0], ends[1]);
            assertThat(sqlOf(slice::list)).isEmpty();
            assertThat(slice).as(Arrays.toString(ends)).containsExactlyElementsOf(byKey().slice(ends[0], ends[1]));
        }
    }

    @Test
    void a_slice_that_ends_before_it_begins_is_empty_and_runs_nothing() {
        assertThat(sqlOf(() -> assertThat(byKey().slice(10, 5)).isEmpty())).isEmpty();
        assertThat(sqlOf(() -> assertThat(byKey().slice(10, 10)).isEmpty())).isEmpty();
    }

    @Test
    void nothing_is_counted_from_the_end() {
        for (QuerySet<Book> books : List.of(byKey(), byKey().limit(9))) {
            assertThatThrownBy(() -> books.limit(-1)).isInstanceOf(QueryError.class)
                .hasMessage("A slice counts from the first row, so it cannot take -1: for the last rows, reverse() first.");
            assertThatThrownBy(() -> books.slice(-3, 2)).hasMessageContaining("cannot take -3");
        }
    }

    @Test
    void what_is_said_of_all_rows_comes_too_late_for_a_slice() {
        Map<String, Consumer<QuerySet<Book>>> calls = Map.of("filter", books -> books.filter("genre", "FIC"),
            "order", books -> books.orderBy("title"), "reverse", QuerySet::reverse, "make distinct", QuerySet::distinct,
            "call inBulk on", QuerySet::inBulk);

        calls.forEach((verb, call) -> assertThatThrownBy(() -> call.accept(byKey().limit(10))).isInstanceOf(QueryError.class)
            .hasMessage("Cannot " + verb + " a queryset once it is sliced: slice last, or choose its rows by their keys."));
    }

    @Test
    void a_slice_is_counted_as_a_slice() {
        assertThat(byKey().slice(10, 20).count()).isEqualTo(10);
        assertThat(byKey().offset(160).count()).isEqualTo(7);
        assertThat(byKey().slice(165, 1000).exists()).isTrue();
        assertThat(byKey().slice(167, 1000).exists()).isFalse();
    }
}
