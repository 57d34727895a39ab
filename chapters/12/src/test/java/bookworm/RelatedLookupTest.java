package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Rows found by the object that they refer to, or by its key: one table is enough. */
class RelatedLookupTest extends FullLibrary {

    private static final Author AUSTEN = author(1);

    private static Author author(long key) {
        Author author = new Author();
        author.id = key;
        author.name = "Author " + key;
        return author;
    }

    private static List<Long> keys(QuerySet<Book> books) { return books.orderBy("pk").list().stream().map(book -> book.id).toList(); }

    @Test
    void an_object_or_its_key_finds_the_same_rows() {
        assertThat(keys(Book.objects.filter("author", AUSTEN))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(keys(Book.objects.filter("author", 1))).hasSize(6);
        assertThat(keys(Book.objects.filter("author", "1"))).hasSize(6);
        assertThat(keys(Book.objects.filter("authorId", 1))).hasSize(6);
        assertThat(sqlOf(Book.objects.filter("author", AUSTEN).orderBy()::list)).singleElement().asString()
            .endsWith(" FROM \"books_book\" WHERE \"author_id\" = ?");
    }

    @Test
    void several_objects_and_keys_are_a_list() {
        assertThat(keys(Book.objects.filter("author__in", List.of(AUSTEN, author(45))))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 150L);
        assertThat(Book.objects.filter("author__in", List.of(AUSTEN, 45)).count()).isEqualTo(7);
        assertThat(Book.objects.exclude("author", AUSTEN).count()).isEqualTo(161);
    }

    @Test
    void what_refers_to_nothing_is_null() {
        assertThat(Book.objects.filter("publisher", null).count()).isEqualTo(12);
        assertThat(Book.objects.filter("publisher__isnull", false).count()).isEqualTo(155);
        assertThat(Book.objects.exclude("publisher", 1).filter("publisher", null).count()).as("exclude keeps them").isEqualTo(12);
    }

    @Test
    void the_key_is_a_number_to_order_by_and_to_compare_with() {
        assertThat(Book.objects.orderBy("-author", "pk").first()).get().extracting(book -> book.author.key()).isEqualTo(49L);
        assertThat(keys(Book.objects.filter("author__lte", 1, "pages__gt", f("author").plus(478)))).containsExactly(3L);
    }

    @Test
    void an_object_of_another_model_is_refused() {
        assertThatThrownBy(() -> Book.objects.filter("publisher", AUSTEN)).isInstanceOf(ValueError.class)
            .hasMessage("Cannot look for 'Author 1' of Author: Book.publisher leads to Publisher.");
        assertThatThrownBy(() -> Book.objects.filter("authorId", AUSTEN)).isInstanceOf(ValueError.class)
            .hasMessage("Cannot look for 'Author 1' of Author: Book.author is no relation.");
        assertThatThrownBy(() -> Book.objects.filter("title", AUSTEN)).hasMessageEndingWith("Book.title is no relation.");
        assertThatThrownBy(() -> Book.objects.update("publisher", AUSTEN)).isInstanceOf(ValueError.class)
            .hasMessage("Book.publisher cannot hold 'Author 1' of Author.");
        assertThatThrownBy(() -> Book.objects.update("pages", AUSTEN)).hasMessage("Book.pages cannot hold 'Author 1' of Author.");
    }

    @Test
    void an_object_without_a_key_is_refused() {
        assertThatThrownBy(() -> Book.objects.filter("author", new Author())).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("is not saved, so no row can refer to it: save it first.");
        assertThatThrownBy(() -> Book.objects.update("author", new Author())).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("is not saved, so Book.author cannot refer to it: save it first.");
    }

    @Test
    void a_relation_has_the_lookups_of_keys_and_no_way_on() {
        assertThatThrownBy(() -> Book.objects.filter("author__name", "Jane Austen")).isInstanceOf(FieldError.class)
            .hasMessage("'name' is no lookup for a relation, in 'author__name'. Choices: exact, in, isnull, gt, gte, lt, lte.");
        assertThatThrownBy(() -> Book.objects.filter("author__contains", "a")).isInstanceOf(FieldError.class);
        assertThatThrownBy(() -> Book.objects.filter("author__in__isnull", true)).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'in' is no lookup for a relation, in 'author__in__isnull'.");
        assertThatThrownBy(() -> Book.objects.orderBy("author__name")).isInstanceOf(FieldError.class);
    }
}
