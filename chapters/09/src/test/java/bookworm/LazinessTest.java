package bookworm;

import static org.assertj.core.api.Assertions.*;

import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** A queryset is a description: nothing runs before its rows are asked for, and then it runs once. */
class LazinessTest extends StoredEmma {

    private static List<String> titles(QuerySet<Book> books) { return books.list().stream().map(book -> book.title).toList(); }

    private Book store(String title, int pages) {
        return Book.objects.create(book -> {
            book.title = title;
            book.authorId = austen.id;
            book.isbn = title;
            book.publicationDate = emma.publicationDate;
            book.pages = pages;
        });
    }

    @Test
    void describing_runs_nothing() {
        assertThat(sqlOf(() -> Book.objects.filter("pages__gt", 400).orderBy("title").reverse().distinct().all().limit(3).offset(1)))
            .isEmpty();
    }

    @Test
    void listing_twice_looping_and_counting_are_one_query() {
        QuerySet<Book> books = Book.objects.orderBy("title");

        assertThat(sqlOf(() -> {
            assertThat(books.list()).isSameAs(books.list());
            for (Book book : books) {
                assertThat(book).isEqualTo(emma);
            }
            assertThat(books.count()).isEqualTo(1);
            assertThat(books.exists()).isTrue();
            assertThat(books.contains(emma)).isTrue();
            assertThat(books.first()).contains(emma);
            assertThat(books.last()).as("which is another order, and so another query").contains(emma);
        })).hasSize(2);
    }

    @Test
    void counting_before_listing_is_two_queries() {
        QuerySet<Book> books = Book.objects.all();

        assertThat(sqlOf(() -> assertThat(books.count()).isEqualTo(books.list().size()))).hasSize(2);
    }

    @Test
    void a_queryset_that_was_read_does_not_see_what_happens_afterwards() {
        QuerySet<Book> kept = Book.objects.all();
        kept.list();
        store("Persuasion", 249);

        assertThat(kept.count()).isEqualTo(1);
        assertThat(kept.all().count()).as("all() is the same question, asked anew").isEqualTo(2);
        assertThat(kept.filter("pages__gt", 0)).as("so is whatever is derived of it").hasSize(2);
    }

    @Test
    void a_queryset_reads_what_is_there_when_it_is_read_not_when_it_was_described() {
        QuerySet<Book> books = Book.objects.filter("pages__gt", 100);
        store("Persuasion", 249);

        assertThat(books).hasSize(2);
    }

    @Test
    void a_manager_keeps_nothing() {
        assertThat(sqlOf(() -> {
            Book.objects.list();
            assertThat(Book.objects.list()).containsExactly(emma);
        })).hasSize(2);
    }

    @Test
    void two_chains_from_one_queryset_do_not_meet() {
        store("Persuasion", 249);
        QuerySet<Book> all = Book.objects.orderBy("title");
        QuerySet<Book> thick = all.filter("pages__gt", 400);
        all.filter("pages__lt", 400);
        all.reverse();
        all.limit(1);
        all.none();

        assertThat(titles(all)).containsExactly("Emma", "Persuasion");
        assertThat(titles(thick)).containsExactly("Emma");
        assertThat(thick.filter("pages__lt", 300)).isEmpty();
    }

    @Test
    void what_cannot_match_runs_nothing() {
        for (QuerySet<Book> nothing : List.of(Book.objects.none(), Book.objects.filter("pk__in", List.of()),
                Book.objects.filter("title", "Emma", "pages", 3_000_000_000L), Book.objects.limit(0))) {
            assertThat(sqlOf(() -> {
                assertThat(nothing.list()).isEmpty();
                assertThat(nothing.all().count()).isZero();
                assertThat(nothing.all().exists()).isFalse();
                assertThat(nothing.all().contains(emma)).isFalse();
                assertThat(nothing.all().toString()).isEqualTo("<QuerySet []>");
            })).isEmpty();
        }
        assertThat(sqlOf(() -> assertThat(Book.objects.none().first()).isEmpty())).isEmpty();
    }

    @Test
    void the_rows_that_are_kept_cannot_be_changed() {
        List<Book> books = Book.objects.list();

        assertThatThrownBy(books::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_look_at_a_queryset_reads_few_rows_and_keeps_none() {
        for (int i = 0; i < 25; i++) {
            store("B" + i, i);
        }
        QuerySet<Book> books = Book.objects.orderBy("pk");

        assertThat(sqlOf(() -> assertThat(books.toString()).startsWith("<QuerySet [<Book: Emma>, <Book: B0>, <Book: B1>,")
            .endsWith(", <Book: B18>, ...(remaining elements truncated)...]>"))).singleElement().asString().endsWith(" LIMIT ?");
        assertThat(sqlOf(books::list)).hasSize(1);
    }
}
