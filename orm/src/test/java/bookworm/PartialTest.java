package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import bookworm.errors.DatabaseError;
import org.junit.jupiter.api.Test;

/** Objects of which only some fields were read: what they write, and what they load when asked. */
class PartialTest extends StoredEmma {

    @Test
    void a_partial_object_writes_only_what_was_read() {
        Partial<Book> partial = Book.objects.only("title", "pages").get();
        Book.objects.update("isbn", "another's");
        partial.set("pages", 1);

        assertThat(sqlOf(partial::save))
            .containsExactly("UPDATE \"books_book\" SET \"title\" = ?, \"pages\" = ? WHERE \"books_book\".\"id\" = ?");
        assertThat(read().isbn).isEqualTo("another's");
        assertThat(read().pages).isEqualTo(1);
    }

    @Test
    void a_partial_object_writes_what_was_set() {
        Partial<Book> partial = Book.objects.only("title").get();
        partial.set("genre", "SCI");
        partial.save();

        assertThat(read().genre).isEqualTo("SCI");
        assertThat(read().pages).as("a field that was left out is not overwritten with its default").isEqualTo(474);
    }

    @Test
    void a_partial_object_loads_what_was_left_out_when_asked_and_once() {
        Partial<Book> partial = Book.objects.defer("pages").get();

        assertThat(partial.deferredFields()).containsExactly("pages");
        assertThat(sqlOf(() -> {
            assertThat(partial.getInt("pages")).isEqualTo(474);
            assertThat(partial.getInt("pages")).isEqualTo(474);
        })).hasSize(1);
        assertThat(partial.deferredFields()).isEmpty();
    }

    @Test
    void a_partial_object_becomes_whole_by_one_query() {
        Partial<Book> partial = Book.objects.only("title").get();

        assertThat(sqlOf(() -> assertThat(partial.full().pages).isEqualTo(474))).hasSize(1);
    }

    @Test
    void a_partial_object_whose_row_has_vanished_is_not_inserted() {
        Partial<Book> partial = Book.objects.only("title").get();
        Book.objects.all().delete();

        assertThatThrownBy(partial::save).isInstanceOf(DatabaseError.class).hasMessageContaining("was not updated");
    }

    @Test
    void what_was_set_survives_to_make_it_whole() {
        Partial<Book> partial = Book.objects.only("title").get();
        partial.set("title", "Emma, second edition");

        partial.full().save();

        assertThat(read().title).isEqualTo("Emma, second edition");
        assertThat(read().pages).isEqualTo(474);
    }

    @Test
    void to_make_it_whole_reads_only_what_was_left_out() {
        Partial<Book> partial = Book.objects.defer("pages", "isbn").get();

        assertThat(sqlOf(partial::full)).containsExactly("SELECT \"books_book\".\"isbn\" AS \"isbn\", \"books_book\".\"pages\" "
            + "AS \"pages\" FROM \"books_book\" WHERE \"books_book\".\"id\" = ?");
    }

    @Test
    void get_or_create_among_partial_objects_makes_one_of_them() {
        Partial<Author> made = Author.objects.only("name").getOrCreate("name", "Woolf", author -> author.set("biography", "b")).object();

        assertThat(made.getString("name")).isEqualTo("Woolf");
        assertThat(Author.objects.get("name", "Woolf").biography).isEqualTo("b");
    }

    @Test
    void update_or_create_changes_a_partial_object() {
        Author.objects.only("name").updateOrCreate("name", "Jane Austen", author -> author.set("biography", "b"));

        assertThat(Author.objects.get().biography).isEqualTo("b");
    }

    /** Java cannot say it in one: each call wraps once more, and {@code full()} takes one off. */
    @Test
    void only_and_defer_one_after_the_other_leave_a_book_at_the_bottom() {
        Partial<Partial<Book>> partial = Book.objects.only("title", "pages").defer("pages").get();
        assertThat(partial.deferredFields()).contains("pages", "isbn").doesNotContain("title");
        assertThat(partial).hasToString("Partial Book 1 without " + partial.deferredFields());

        assertThat(sqlOf(() -> {
            assertThat(partial.full().full().pages).isEqualTo(474);
            assertThat(partial.full().deferredFields()).isEmpty();
        })).hasSize(1);
    }
}
