package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.query.BoundedCache;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.stream.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What was planned and written for one query serves others of its shape, and no query ever sees the values of another. */
class CompiledQueryTest extends FullLibrary {

    private static List<String> titles(QuerySet<Book> books) { return books.list().stream().map(book -> book.title).toList(); }

    /** Whether the second action sends the very text that was written for the first. */
    private static boolean shareText(Runnable first, Runnable second) { return sqlOf(first).get(0) == sqlOf(second).get(0); }

    @Test
    void queries_of_one_shape_share_their_text_and_bring_their_own_values() {
        try (QueryLog log = QueryLog.capture()) {
            assertThat(Book.objects.get("pk", 4).title).isEqualTo("Emma");
            assertThat(Book.objects.get("pk", 6).title).isEqualTo("Persuasion");

            assertThat(log.sql().get(0)).isSameAs(log.sql().get(1));
            assertThat(log.entries().get(1).sql().parameters()).containsExactly(6L, 21L);
        }
    }

    @Test
    void all_pages_of_a_list_are_of_one_shape() {
        assertThat(shareText(() -> assertThat(titles(Book.objects.orderBy("pk").slice(1, 3))).hasSize(2),
            () -> assertThat(titles(Book.objects.orderBy("pk").slice(90, 95))).hasSize(5))).isTrue();
    }

    @Test
    void null_more_values_and_another_word_make_another_shape() {
        assertThat(titles(Book.objects.filter("pk__in", List.of(4)))).containsExactly("Emma");
        assertThat(titles(Book.objects.filter("pk__in", List.of(6, 4)))).containsExactlyInAnyOrder("Persuasion", "Emma");
        assertThat(titles(Book.objects.filter("pk__lt", 4))).hasSize(3);
        assertThat(titles(Book.objects.filter("price", "4.99"))).hasSize(14);
        assertThat(titles(Book.objects.filter("price", null))).hasSize(14);
    }

    @Test
    void what_is_grouped_and_ordered_by_is_what_is_computed_only_where_the_values_are_equal() {
        for (int divisor : new int[] {2, 3, 2}) {
            assertThat(Book.objects.filter("pk__lte", 3).annotate("rest", f("id").mod(divisor)).values("rest").annotate("n", count("pk"))
                .orderBy("rest").valuesFlat("n").list()).isEqualTo(divisor == 2 ? List.of(1L, 2L) : List.of(1L, 1L, 1L));
        }
        QuerySet<Book> thirds = Book.objects.filter("pk__lte", 3).annotate("rest", f("id").mod(3));
        assertThat(thirds.orderBy(f("id").mod(3).asc())).extracting(book -> book.id).containsExactly(3L, 1L, 2L);
        assertThat(thirds.orderBy(f("id").mod(2).asc(), "id")).extracting(book -> book.id).containsExactly(2L, 1L, 3L);
    }

    @Test
    void values_within_queries_within_queries_are_each_querys_own() {
        for (String title : List.of("Orlando: A Biography", "Ulysses")) {
            String author = title.equals("Ulysses") ? "James Joyce" : "Virginia Woolf";
            QuerySet<Book> either = Book.objects.filter("title", title).union(Book.objects.filter("title", title));

            assertThat(Author.objects.filter(exists(Book.objects.filter("author", outerRef("pk"), "title", title))).get().name)
                .isEqualTo(author);
            assertThat(Author.objects.filter("pk__in", Book.objects.filter("title", title).values("author")).get().name).isEqualTo(author);
            assertThat(Author.objects.filter("pk__in", List.of(18, 19)).exclude("books__title", title).get().name).isNotEqualTo(author);
            assertThat(titles(Book.objects.filter("pk__in", either.values("pk")))).containsExactly(title);
            assertThat(titles(either)).containsExactly(title);
            assertThat(Book.objects.annotate("twice", f("pages").times(title.length())).get("title", title).annotations().getInt("twice"))
                .isEqualTo(title.equals("Ulysses") ? 730 * 7 : 333 * 20);
        }
    }

    @Test
    void what_is_read_with_each_object_belongs_to_the_shape() {
        QuerySet<Book> emma = Book.objects.filter("pk", 4);

        assertThat(emma.get().author.isLoaded()).isFalse();
        assertThat(emma.selectRelated("author").get().author.isLoaded()).isTrue();
        assertThat(emma.only("title").get().deferredFields()).contains("pages");
        assertThat(emma.annotate("n", f("pages")).get().annotations().names()).containsExactly("n");
        assertThat(emma.get().author.isLoaded()).isFalse();
    }

    @Test
    void an_array_that_is_changed_between_two_queries_is_read_anew() {
        Object[] wanted = {"Ulysses"};
        assertThat(titles(Book.objects.filter("title__in", wanted))).containsExactly("Ulysses");
        wanted[0] = "Dracula";
        assertThat(titles(Book.objects.filter("title__in", wanted))).containsExactly("Dracula");
    }

    @Test
    void a_program_that_makes_up_shapes_as_it_goes_does_not_fill_the_memory() {
        for (int i = 0; i <= BoundedCache.MOST; i++) {
            assertThat(Book.objects.annotate("n" + i, f("pages")).limit(1).list()).hasSize(1);
        }
        assertThat(Executor.COMPILED.known().size()).isLessThan(BoundedCache.MOST).isPositive();
        assertThat(Book.objects.get("pk", 4).title).as("what was forgotten is compiled anew").isEqualTo("Emma");
    }

    @Test
    void long_lists_of_values_and_unions_are_not_kept() {
        int before = Executor.COMPILED.known().size();

        Book.objects.filter("pages__in", IntStream.rangeClosed(1, 201).boxed().toList()).list();
        Book.objects.union(Book.objects.all()).list();
        assertThat(Executor.COMPILED.known().size()).isEqualTo(before);
        Book.objects.filter("pages__in", IntStream.rangeClosed(1, 200).boxed().toList()).list();
        assertThat(Executor.COMPILED.known().size()).isEqualTo(before + 1);
    }

    @Test
    void many_threads_ask_the_same_with_values_of_their_own() {
        List<CompletableFuture<List<String>>> answers = IntStream.rangeClosed(1, 100).mapToObj(key -> CompletableFuture.supplyAsync(() ->
            titles(Book.objects.filter("pk__gte", key).filter("pk__lte", key)))).toList();

        assertThat(answers).extracting(CompletableFuture::join).isEqualTo(
            Book.objects.filter("pk__lte", 100).orderBy("pk").list().stream().map(book -> List.of(book.title)).toList());
    }
}
