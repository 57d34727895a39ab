package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Tag;
import bookworm.errors.FieldError;
import bookworm.errors.ValueError;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Related objects that are read ahead, with one query for each relation. */
@Contract
class PrefetchTest extends SmallLibrary {

    @Test
    void prefetch_reads_all_related_rows_with_one_query_more() {
        assertThat(sqlOf(() -> {
            for (Author author : Author.objects.prefetchRelated("books")) {
                author.books.all().forEach(book -> assertThat(book.author.get()).isSameAs(author));
            }
        })).hasSize(2);
    }

    @Test
    void a_prefetched_set_costs_no_query() {
        Author author = Author.objects.prefetchRelated("books").get("name", "Austen");

        assertThat(sqlOf(() -> {
            assertThat(author.books.all()).containsExactly(persuasion, emma);
            assertThat(author.books.list()).hasSize(2);
            assertThat(author.books.count()).isEqualTo(2);
            assertThat(author.books.exists()).isTrue();
            assertThat(author.books.first()).contains(persuasion);
        })).isEmpty();
    }

    @Test
    void a_prefetched_set_that_is_empty_costs_no_query() {
        Author nobody = Author.objects.create(author -> author.name = "Nobody");
        Author author = Author.objects.prefetchRelated("books").get("pk", nobody.id);

        assertThat(sqlOf(() -> {
            assertThat(author.books.exists()).isFalse();
            assertThat(author.books.first()).isEmpty();
        })).isEmpty();
    }

    @Test
    void a_prefetched_set_that_is_filtered_asks_again() {
        Author author = Author.objects.prefetchRelated("books").get("name", "Austen");

        assertThat(sqlOf(() -> assertThat(author.books.filter("title", "Emma")).containsExactly(emma))).hasSize(1);
    }

    @Test
    void a_prefetched_set_is_forgotten_once_it_is_changed() {
        Author author = Author.objects.prefetchRelated("books").get("name", "Austen");
        author.books.add(orlando);
        assertThat(author.books.count()).isEqualTo(3);

        Book book = Book.objects.prefetchRelated("tags").get("title", "Emma");
        book.tags.add(classic);
        assertThat(book.tags.count()).isEqualTo(1);
        book.tags.clear();
        assertThat(book.tags.count()).isZero();
    }

    @Test
    void prefetch_goes_along_foreign_keys_links_and_one_to_ones() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);
        penguin.books.add(emma);
        AuthorProfile.objects.create(each -> each.author.set(austen));
        List<Book> books = Book.objects.prefetchRelated("author__profile", "tags", "publisher").orderBy("title").list();

        assertThat(sqlOf(() -> {
            assertThat(books.get(0).author.get().profile.get()).isPresent();
            assertThat(books.get(1).author.get().profile.get()).isEmpty();
            assertThat(Set.copyOf(books.get(0).tags.list())).isEqualTo(Set.of(classic, witty));
            assertThat(books.get(1).tags.all()).containsExactly(classic);
            assertThat(books.get(2).tags.all()).isEmpty();
            assertThat(books.get(0).publisher.get()).isEqualTo(penguin);
            assertThat(books.get(2).publisher.get()).isNull();
        })).isEmpty();
    }

    @Test
    void prefetch_goes_step_by_step_with_one_query_each() {
        emma.tags.add(classic);

        assertThat(sqlOf(() -> {
            for (Author author : Author.objects.prefetchRelated("books__tags")) {
                author.books.all().forEach(book -> book.tags.list());
            }
        })).hasSize(3);
    }

    @Test
    void prefetch_through_a_queryset_of_ones_own_chooses_and_orders() {
        Prefetch late = Prefetch.of("books", Book.objects.filter("publicationDate__gt", "1816-01-01").orderBy("title"));
        Author author = Author.objects.prefetchRelated(late).get("name", "Austen");

        assertThat(sqlOf(() -> assertThat(author.books.all()).containsExactly(persuasion))).isEmpty();
    }

    @Test
    void prefetch_under_a_name_of_its_own_leaves_the_relation_whole() {
        Prefetch late = Prefetch.of("books", Book.objects.filter("title", "Emma")).as("emmas");
        List<Author> authors = Author.objects.prefetchRelated(late).list();

        assertThat(sqlOf(() -> {
            assertThat(authors.get(0).prefetched("emmas", Book.class)).containsExactly(emma);
            assertThat(authors.get(1).prefetched("emmas", Book.class)).isEmpty();
        })).isEmpty();
        assertThat(authors.get(0).books.count()).isEqualTo(2);
    }

    @Test
    void one_object_under_a_name_of_its_own_leaves_the_reference_as_it_is() {
        Prefetch writer = Prefetch.of("author", Author.objects.filter("pk", austen.pk())).as("writer");
        Book found = Book.objects.prefetchRelated(writer).get("title", "Emma");

        assertThat(found.author.isLoaded()).isFalse();
        assertThat(sqlOf(() -> assertThat(found.prefetched("writer", Author.class)).containsExactly(austen))).isEmpty();
    }

    /** As in Django: ROW_NUMBER() over the rows of each owner. */
    @Test
    void a_sliced_prefetch_gives_each_owner_so_many_rows() {
        Book susan = book("Lady Susan", austen, 1794);
        Prefetch latest = Prefetch.of("books", Book.objects.limit(2)).as("latest");
        Prefetch second = Prefetch.of("books", Book.objects.orderBy("title").slice(1, 2)).as("second");
        Prefetch rest = Prefetch.of("books", Book.objects.orderBy("title").offset(1)).as("rest");
        List<Author> authors = Author.objects.orderBy("name").prefetchRelated(latest, second, rest).list();

        assertThat(sqlOf(() -> {
            assertThat(authors.get(0).prefetched("latest", Book.class)).containsExactly(persuasion, emma);
            assertThat(authors.get(0).prefetched("second", Book.class)).containsExactly(susan);
            assertThat(authors.get(0).prefetched("rest", Book.class)).containsExactly(susan, persuasion);
            assertThat(authors.get(1).prefetched("latest", Book.class)).containsExactly(orlando);
            assertThat(authors.get(1).prefetched("second", Book.class)).isEmpty();
        })).isEmpty();
    }

    @Test
    void a_sliced_prefetch_that_is_ordered_by_what_it_is_filtered_by_gives_each_owner_what_its_own_slice_gives() {
        Tag bright = Tag.objects.create(tag -> tag.name = "bright");
        Book waves = book("The Waves", woolf, 1931);
        emma.tags.add(bright, classic);
        persuasion.tags.add(witty);
        waves.tags.add(bright, classic);
        orlando.tags.add(bright, witty);
        QuerySet<Book> firstTwo = Book.objects.filter("tags__name__in", List.of("classic", "witty")).orderBy("tags__name").limit(2);
        List<Author> authors = Author.objects.orderBy("name").prefetchRelated(Prefetch.of("books", firstTwo)).list();

        assertThat(authors.get(0).books.list()).containsExactly(emma, persuasion).isEqualTo(austen.books
            .filter("tags__name__in", List.of("classic", "witty")).orderBy("tags__name").limit(2).list());
        assertThat(authors.get(1).books.list()).containsExactly(waves, orlando).isEqualTo(woolf.books
            .filter("tags__name__in", List.of("classic", "witty")).orderBy("tags__name").limit(2).list());
    }

    @Test
    void a_sliced_prefetch_of_distinct_rows_counts_a_row_once_however_often_it_was_met() {
        emma.tags.add(classic, witty);
        persuasion.tags.add(classic, witty);
        orlando.tags.add(witty);
        QuerySet<Book> tagged = Book.objects.filter("tags__name__in", List.of("classic", "witty")).orderBy("title").distinct();
        List<Author> authors = Author.objects.orderBy("name").prefetchRelated(Prefetch.of("books", tagged.limit(2))).list();

        assertThat(authors.get(0).books.list()).containsExactly(emma, persuasion)
            .isEqualTo(tagged.filter("author", austen).limit(2).list());
        assertThat(authors.get(1).books.list()).containsExactly(orlando);
    }

    @Test
    void a_sliced_prefetch_through_a_join_table_gives_each_owner_so_many_rows() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic, witty);
        Prefetch last = Prefetch.of("tags", Tag.objects.orderBy("name").reverse().limit(1));

        for (Book book : Book.objects.prefetchRelated(last)) {
            assertThat(book.tags.list()).isEqualTo(book.equals(persuasion) ? List.of() : List.of(witty));
        }
        List<Book> books = Book.objects.prefetchRelated(Prefetch.of("author", Author.objects.limit(1))).orderBy("title").list();
        assertThat(books).extracting(book -> book.author.get()).containsExactly(austen, woolf, austen);
    }

    @Test
    void what_was_not_prefetched_says_how_to() {
        assertThatThrownBy(() -> austen.prefetched("emmas", Book.class)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Nothing was prefetched as 'emmas'", "prefetchRelated(");
    }

    @Test
    void prefetch_of_nothing_costs_nothing() {
        assertThat(sqlOf(() -> assertThat(Author.objects.filter("name", "None").prefetchRelated("books").list()).isEmpty())).hasSize(1);
    }

    @Test
    void prefetch_of_what_is_no_relation_is_refused_at_once_with_the_choices() {
        assertThatThrownBy(() -> Author.objects.prefetchRelated("boks")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("prefetchRelated cannot follow 'boks'", "Did you mean 'books'?");
        assertThatThrownBy(() -> Author.objects.prefetchRelated("books__title")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("'title'", "no relation of Book");
    }

    @Test
    void a_foreign_key_that_was_left_out_cannot_be_followed() {
        assertThatThrownBy(() -> Book.objects.only("title").prefetchRelated("author").list()).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("Book.author is deferred", "add it to only(...)");
    }
}
