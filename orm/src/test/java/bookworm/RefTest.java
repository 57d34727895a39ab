package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import bookworm.errors.DoesNotExist;
import org.junit.jupiter.api.Test;

/** A foreign key on an object: when it loads, and what changes it. */
class RefTest extends SmallLibrary {

    @Test
    void a_ref_loads_once_when_asked() {
        Book book = read(emma);

        assertThat(book.author.isLoaded()).isFalse();
        assertThat(sqlOf(() -> {
            assertThat(book.author.get()).isEqualTo(austen);
            assertThat(book.author.get()).isSameAs(book.author.get());
        })).hasSize(1);
        assertThat(book.author.isLoaded()).isTrue();
    }

    @Test
    void a_ref_knows_its_key_without_a_query() {
        Book book = read(emma);

        assertThat(sqlOf(() -> assertThat(book.author.key()).isEqualTo(austen.id))).isEmpty();
    }

    @Test
    void a_ref_that_was_set_needs_no_query() {
        assertThat(sqlOf(() -> assertThat(emma.author.get()).isSameAs(austen))).isEmpty();
    }

    @Test
    void a_ref_to_nothing_is_null_and_needs_no_query() {
        Book book = read(emma);

        assertThat(sqlOf(() -> assertThat(book.publisher.get()).isNull())).isEmpty();
    }

    @Test
    void a_ref_is_changed_by_object_and_written_by_save() {
        emma.author.set(woolf);
        assertThat(read(emma).author.get()).as("not saved yet").isEqualTo(austen);
        emma.save();

        assertThat(read(emma).author.get()).isEqualTo(woolf);
    }

    @Test
    void a_ref_is_changed_by_key_and_forgets_the_object() {
        emma.author.key(woolf.id);

        assertThat(emma.author.get()).isEqualTo(woolf);
    }

    @Test
    void a_ref_takes_its_key_in_any_number_type() {
        emma.author.key(woolf.id.intValue());
        emma.save();

        assertThat(emma.author.key()).isEqualTo(woolf.id);
    }

    @Test
    void a_ref_is_set_to_none() {
        emma.publisher.set(penguin);
        emma.save();
        emma.publisher.set(null);
        emma.save();

        assertThat(read(emma).publisher.key()).isNull();
    }

    @Test
    void a_ref_takes_the_key_of_an_object_that_was_saved_after_it_was_set() {
        Author late = new Author();
        late.name = "Late";
        emma.author.set(late);
        late.save();
        emma.save();

        assertThat(read(emma).author.get()).isEqualTo(late);
    }

    @Test
    void a_ref_to_a_row_that_is_gone_says_so() {
        Book book = read(emma);
        book.author.key(99);

        assertThatThrownBy(book.author::get).isInstanceOf(DoesNotExist.class)
            .hasMessageContainingAll("Book.author refers to Author 99", "not in the database");
    }
}
