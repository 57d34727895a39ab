package bookworm;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static org.assertj.core.api.Assertions.assertThat;

import books.Author;
import books.Book;
import bookworm.db.QueryLog;
import bookworm.query.BoundedCache;
import bookworm.sql.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was planned and written for one query serves others of its shape, and no query ever sees the values of another. */
class CompiledQueryTest extends SmallLibrary {

    private static List<String> titles(QuerySet<Book> books) {
        return books.list().stream().map(book -> book.title).toList();
    }

    @Test
    void queries_of_one_shape_share_their_text_and_have_their_own_rows() {
        try (QueryLog log = QueryLog.capture()) {
            assertThat(Book.objects.get("title", "Emma")).isEqualTo(emma);
            assertThat(Book.objects.get("title", "Orlando")).isEqualTo(orlando);

            assertThat(log.sql().get(0)).isSameAs(log.sql().get(1));
            assertThat(log.entries().get(1).sql().parameters()).containsExactly("Orlando", 21L);
        }
    }

    @Test
    void a_query_that_asks_for_null_or_for_more_values_is_of_another_shape() {
        assertThat(titles(Book.objects.filter("title__in", List.of("Emma")))).containsExactly("Emma");
        assertThat(titles(Book.objects.filter("title__in", List.of("Orlando", "Emma")))).containsExactly("Orlando", "Emma");
        assertThat(Book.objects.filter("price", 3).list()).isEmpty();
        assertThat(Book.objects.filter("price", null).list()).hasSize(3);
    }

    @Test
    void what_is_ordered_by_is_what_is_computed_only_where_the_values_are_equal() {
        QuerySet<Book> thirds = Book.objects.annotate("third", f("id").mod(3));

        assertThat(titles(thirds.orderBy(f("id").mod(3).asc()))).containsExactly("Orlando", "Emma", "Persuasion");
        assertThat(titles(thirds.orderBy(f("id").mod(2).asc(), f("id").asc()))).containsExactly("Persuasion", "Emma", "Orlando");
        assertThat(titles(thirds.orderBy(f("id").mod(3).asc(), f("id").asc()))).containsExactly("Orlando", "Emma", "Persuasion");
    }

    @Test
    void groups_are_told_apart_by_equal_values() {
        for (int divisor : new int[] {2, 3, 2}) {
            List<Row> groups = Book.objects.annotate("rest", f("id").mod(divisor)).values("rest").annotate("n", count("pk"))
                .annotate("mean", avg(f("id").plus(divisor))).orderBy("rest").list();

            assertThat(groups.stream().map(row -> row.getLong("n")).toList())
                .as("of three books, by the rest of their keys divided by %d", divisor)
                .isEqualTo(divisor == 2 ? List.of(1L, 2L) : List.of(1L, 1L, 1L));
            assertThat(groups.get(0).getDouble("mean")).isEqualTo(divisor == 2 ? 4.0 : 6.0);
        }
    }

    @Test
    void annotations_come_in_the_order_in_which_they_were_added() {
        assertThat(Author.objects.annotate("a", count("books")).annotate("b", f("id").plus(1)).first().orElseThrow()
            .annotations().names()).containsExactly("a", "b");
        assertThat(Author.objects.annotate("b", f("id").plus(1)).annotate("a", count("books")).first().orElseThrow()
            .annotations().names()).containsExactly("b", "a");
    }

    @Test
    void values_within_subqueries_are_each_querys_own() {
        for (Book book : List.of(emma, orlando)) {
            QuerySet<Book> like = Book.objects.filter("author", outerRef("pk")).filter("title", book.title);

            assertThat(Author.objects.filter(exists(like)).get()).isEqualTo(book.author.get());
            assertThat(Author.objects.filter("pk__in", Book.objects.filter("title", book.title).values("author")).get())
                .isEqualTo(book.author.get());
            assertThat(Author.objects.exclude("books__title", book.title).get()).isNotEqualTo(book.author.get());
        }
    }

    @Test
    void values_within_a_union_within_a_query_are_each_querys_own() {
        try (QueryLog log = QueryLog.capture()) {
            for (Book book : List.of(emma, orlando)) {
                QuerySet<Book> either = Book.objects.filter("title", book.title).union(Book.objects.filter("isbn", book.isbn));

                assertThat(titles(Book.objects.filter("pk__in", either.values("pk")))).containsExactly(book.title);
            }
            assertThat(log.sql().get(0)).isSameAs(log.sql().get(1));
        }
    }

    @Test
    void what_is_read_with_each_object_belongs_to_the_shape() {
        assertThat(Book.objects.filter("pk", emma.id).get().author.isLoaded()).isFalse();
        assertThat(Book.objects.filter("pk", emma.id).selectRelated("author").get().author.isLoaded()).isTrue();
        assertThat(Book.objects.filter("pk", emma.id).only("title").get().deferredFields()).contains("pages");
        assertThat(Book.objects.filter("pk", emma.id).get().author.isLoaded()).isFalse();
    }

    @Test
    void an_array_that_is_changed_between_two_queries_is_read_anew() {
        Object[] wanted = {"Emma"};
        QuerySet<Book> books = Book.objects.all();
        Ordering first = f("title").asc();
        assertThat(titles(books.filter("title__in", wanted).orderBy(first))).containsExactly("Emma");
        wanted[0] = "Orlando";
        assertThat(titles(books.filter("title__in", wanted).orderBy(first))).containsExactly("Orlando");
    }

    @Test
    void a_program_that_makes_up_shapes_as_it_goes_does_not_fill_the_memory() {
        for (int i = 1; i <= BoundedCache.MOST + 50; i++) {
            assertThat(Book.objects.annotate("n" + i, f("pages")).list()).hasSize(3);
        }
        assertThat(Executor.COMPILED.known().size()).isLessThanOrEqualTo(BoundedCache.MOST);
        assertThat(titles(Book.objects.filter(q("title", "Emma")))).containsExactly("Emma");
    }

    @Test
    void all_pages_of_a_list_are_of_one_shape() {
        try (QueryLog log = QueryLog.capture()) {
            assertThat(titles(Book.objects.orderBy("pk").slice(1, 3))).hasSize(2);
            assertThat(titles(Book.objects.orderBy("pk").slice(2, 3))).hasSize(1);

            assertThat(log.sql().get(0)).isSameAs(log.sql().get(1)).endsWith(" LIMIT ? OFFSET ?");
        }
    }

    @Test
    void long_lists_of_values_are_not_kept() {
        int before = Executor.COMPILED.known().size();

        Book.objects.filter("pages__in", IntStream.range(0, 3000).boxed().toList()).list();

        assertThat(Executor.COMPILED.known().size()).isEqualTo(before);
    }

    @Test
    void many_threads_ask_the_same_with_values_of_their_own() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                Book mine = t % 2 == 0 ? emma : orlando;
                work.add(() -> IntStream.range(0, 200).allMatch(i ->
                    Book.objects.filter("title", mine.title).filter("pk__lte", mine.id + i).get().equals(mine)));
            }
            for (Future<Boolean> result : pool.invokeAll(work)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
