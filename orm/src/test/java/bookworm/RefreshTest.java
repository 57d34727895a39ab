package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import bookworm.errors.DoesNotExist;
import org.junit.jupiter.api.Test;

/** Reading an object again from its row. */
class RefreshTest extends StoredEmma {

    @Test
    void refresh_reads_the_row_again() {
        Book.objects.update("pages", 500);
        emma.title = "not saved";

        assertThat(sqlOf(emma::refreshFromDb)).hasSize(1);
        assertThat(emma.pages).isEqualTo(500);
        assertThat(emma.title).isEqualTo("Emma");
    }

    @Test
    void refresh_reads_named_fields_only() {
        Book.objects.update(java.util.Map.of("title", "Emma, again", "pages", 474));
        emma.title = "mine";

        emma.refreshFromDb("pages");

        assertThat(emma.title).isEqualTo("mine");
        assertThat(emma.pages).isEqualTo(474);
    }

    @Test
    void refresh_forgets_related_objects() {
        assertThat(emma.author.get().name).isEqualTo("Jane Austen");
        Author.objects.update("name", "J. Austen");
        emma.refreshFromDb();

        assertThat(emma.author.get().name).isEqualTo("J. Austen");
    }

    @Test
    void refresh_of_a_vanished_row_says_so() {
        Book.objects.all().delete();

        assertThatThrownBy(emma::refreshFromDb).isInstanceOf(DoesNotExist.class).hasMessageContaining("Book " + emma.id);
    }

    @Test
    void refresh_of_an_unsaved_object_says_so() {
        assertThatThrownBy(new Author()::refreshFromDb).isInstanceOf(DoesNotExist.class);
    }

    @Test
    void refresh_of_named_fields_keeps_the_related_objects() {
        Author author = emma.author.get();

        emma.refreshFromDb("pages");

        assertThat(sqlOf(() -> assertThat(emma.author.get()).isSameAs(author))).isEmpty();
    }

    @Test
    void refresh_of_a_foreign_key_forgets_the_object_that_was_set() {
        emma.author.set(new Author());

        emma.refreshFromDb("author");

        assertThat(emma.author.get()).isEqualTo(austen);
    }
}
