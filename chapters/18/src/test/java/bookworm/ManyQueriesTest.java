package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.FieldError;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Questions that go through a join table. */
class ManyQueriesTest extends FullLibrary {

    private static final String EMMA = "9780010316797";

    @Test
    void a_lookup_goes_through_two_joins_and_one_where_only_the_key_is_asked_for() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("tags__name", "dystopia").count()).isEqualTo(5))).singleElement().asString()
            .contains("INNER JOIN \"books_book_tags\" ON (\"books_book\".\"id\" = \"books_book_tags\".\"book_id\")",
                "INNER JOIN \"books_tag\" ON (\"books_book_tags\".\"tag_id\" = \"books_tag\".\"id\")");
        Tag dystopia = Tag.objects.get("name", "dystopia");
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("tags", dystopia).count()).isEqualTo(5))).singleElement().asString()
            .doesNotContain("\"books_tag\"");
        assertThat(Tag.objects.filter("books__isbn", EMMA).count()).isEqualTo(Book.objects.get("isbn", EMMA).tags.count());
    }

    @Test
    void a_name_is_found_whole_and_not_as_a_part_of_another() {
        assertThat(Tag.objects.filter("name__contains", "sci").valuesFlat("name").list()).containsExactlyInAnyOrder("sci-fi", "science");
        assertThat(Book.objects.filter("tags__name", "sci").exists()).isFalse();
        assertThat(Book.objects.filter("tags__name", "science").count()).isEqualTo(6);
    }

    @Test
    void one_filter_is_about_one_tag_and_two_are_about_two() {
        assertThat(Book.objects.filter("tags__name", "war", "tags__name__startswith", "hist").count()).isZero();
        assertThat(Book.objects.filter("tags__name", "war").filter("tags__name", "history").count()).isEqualTo(
            Book.objects.filter("tags__name", "war").list().stream()
                .filter(book -> book.tags.filter("name", "history").exists()).count()).isPositive();
    }

    @Test
    void exclude_asks_that_no_tag_is_so() {
        assertThat(Book.objects.exclude("tags__name", "classic").count()).isEqualTo(167 - 126);
        assertThat(Book.objects.filter("tags", null).count()).as("that there is none").isPositive().isEqualTo(
            Book.objects.prefetchRelated("tags").list().stream().filter(book -> book.tags.list().isEmpty()).count());
    }

    @Test
    void the_first_filter_of_a_set_is_about_the_link_to_its_owner() {
        Tag classic = Tag.objects.get("name", "classic");

        assertThat(sqlOf(() -> assertThat(classic.books.filter("tags__name", "classic").count()).isEqualTo(126)))
            .singleElement().asString().containsOnlyOnce("JOIN \"books_book_tags\"");
        assertThat(classic.books.filter("tags__name", "war").count()).as("the same link").isZero();
        assertThat(classic.books.all().filter("tags__name", "classic").count()).as("all() is no filter").isEqualTo(126);
        for (QuerySet<?> later : List.of(classic.books.filter("pages__gte", 0), classic.books.annotate("half", f("pages").dividedBy(2)),
                classic.books.annotate("n", count("loans")), classic.books.values("pk"))) {
            assertThat(later.filter("tags__name", "war").count()).as("another link").isEqualTo(15);
        }
    }

    @Test
    void a_prefetch_reads_the_tags_of_all_books_with_one_query_and_deals_them_out() {
        assertThat(sqlOf(() -> {
            Map<Book, List<Tag>> tags = new HashMap<>();
            Book.objects.prefetchRelated("tags").forEach(book -> tags.put(book, book.tags.list()));
            assertThat(tags).hasSize(167);
            assertThat(tags.values().stream().mapToInt(List::size).sum()).isEqualTo(345);
        })).hasSize(2);
        Book emma = Book.objects.prefetchRelated("tags__books").get("isbn", EMMA);
        assertThat(sqlOf(() -> assertThat(emma.tags.list()).isNotEmpty().allSatisfy(tag -> assertThat(tag.books.list()).contains(emma))))
            .isEmpty();
        assertThat(emma.tags.list()).containsExactlyInAnyOrderElementsOf(Book.objects.get("isbn", EMMA).tags.list());
        Prefetch two = Prefetch.of("tags", Tag.objects.filter("name__in", List.of("war", "classic")).orderBy("-name")).as("two");
        assertThat(Book.objects.prefetchRelated(two).get("title", "War and Peace").prefetched("two", Tag.class))
            .extracting(tag -> tag.name).containsExactly("war", "classic");
    }

    @Test
    void tags_that_are_read_book_by_book_are_warned_of() {
        try (QueryLog queries = QueryLog.capture()) {
            Book.objects.limit(2).forEach(book -> book.tags.list());
            assertThat(queries.warnings()).singleElement().asString()
                .contains("Book.tags was loaded 2 times", ".prefetchRelated(\"tags\")");
        }
        assertThatThrownBy(() -> Book.objects.selectRelated("tags")).isInstanceOf(FieldError.class)
            .hasMessage("selectRelated cannot follow 'tags', which leads to many objects: use prefetchRelated."
                + " It can follow: author, publisher.");
        assertThat(Book.objects.selectRelated().list()).as("of all that is never null, only foreign keys").hasSize(167);
    }

    @Test
    void links_are_counted_and_grouped_by() {
        assertThat(Tag.objects.annotate("n", count("books")).orderBy("-n").valuesList("name", "n").first())
            .contains(List.of("classic", 126L));
        assertThat(Tag.objects.annotate("n", count("books")).filter("n", 0).get().name).isEqualTo("never-used");
        assertThat(Book.objects.filter("tags__name", "dystopia").values("tags__name").annotate("n", count("*")).get())
            .hasToString("{tags__name=dystopia, n=5}");
    }
}
