package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
