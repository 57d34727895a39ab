package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** What becomes of annotated rows, once they are changed. */
class AnnotatedRowsTest extends StoredEmma {

    private static final QuerySet<Author> COUNTED = Author.objects.annotate("n", Expressions.count("books"));

    @BeforeEach
    void another() { Author.objects.create(author -> author.name = "Emily Dickinson"); }

    @Test
    void a_count_is_as_old_as_its_query_and_no_field() {
        Author author = COUNTED.get("pk", austen.id);
        emma.delete();
        author.save();
        author.refreshFromDb("name");

        assertThat(author.annotations().getLong("n")).isEqualTo(1);
        assertThat(COUNTED.get("pk", austen.id).annotations().getLong("n")).isZero();
        assertThat(austen.annotations().names()).as("read without").isEmpty();
    }

    @Test
    void rows_that_a_count_chose_are_updated_and_deleted() {
        assertThat(COUNTED.filter("n", 0).update("biography", "wrote no book")).isEqualTo(1);
        assertThat(Author.objects.get("biography", "wrote no book").name).isEqualTo("Emily Dickinson");

        assertThat(Author.objects.annotate("n", Expressions.count("pk")).filter("n", 2).update("biography", "")).isZero();
        assertThat(COUNTED.filter("n", 0).delete()).isEqualTo(new Deletion(1, Map.of("books.Author", 1)));
        assertThat(Author.objects.list()).containsExactly(austen);
    }

    @Test
    void rows_cannot_be_set_to_an_aggregate() {
        assertThatThrownBy(() -> Book.objects.update("pages", max("pages"))).isInstanceOf(FieldError.class)
            .hasMessage("An UPDATE cannot set Book.pages to an aggregate: use a subquery.");
    }

    @Test
    void an_update_may_name_what_was_computed_of_the_row() {
        Book.objects.annotate("more", f("pages").plus(26)).update("pages", f("more"));

        assertThat(read().pages).isEqualTo(500);
    }

    @Test
    void partial_and_related_objects_keep_what_was_computed_for_them() {
        assertThat(COUNTED.only("name").get("pk", austen.id).full().annotations().getLong("n")).isEqualTo(1);
        assertThat(COUNTED.prefetchRelated("books").get("pk", austen.id).annotations().getLong("n")).isEqualTo(1);
        assertThat(austen.books.annotate("n", Expressions.count("loans")).get().annotations().getLong("n")).isZero();
    }

    @Test
    void columns_of_a_select_of_ones_own_that_are_no_fields_are_annotations() {
        List<Partial<Author>> authors = Author.objects.raw("SELECT \"id\", UPPER(\"name\") AS \"loud\", 1 AS \"loud\" FROM \"books_author\""
            + " WHERE \"id\" = ?", austen.id);

        assertThat(authors.get(0).full().annotations().get("loud")).as("the first of two").isEqualTo("JANE AUSTEN");
    }
}
