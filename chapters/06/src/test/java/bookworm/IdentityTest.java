package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Which objects are the same, and what an object calls itself. */
class IdentityTest extends StoredEmma {

    static class Mute extends Model { }

    @Test
    void two_objects_of_one_row_are_equal() {
        assertThat(read()).isEqualTo(emma).isNotSameAs(emma).hasSameHashCodeAs(emma);
    }

    @Test
    void keys_above_127_are_equal_too() {
        Author one = withKey(1000);
        Author other = withKey(1000);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void objects_of_two_rows_are_not_equal_whatever_their_values() {
        assertThat(Author.objects.create(author -> author.name = "Jane Austen")).isNotEqualTo(austen);
    }

    @Test
    void another_value_makes_no_other_object() {
        Book other = read();
        other.title = "Emma, or The Matchmaker";

        assertThat(other).isEqualTo(emma).hasSameHashCodeAs(emma);
    }

    @Test
    void objects_of_two_models_with_one_key_are_not_equal() {
        Tag tag = new Tag();
        tag.id = austen.id;

        assertThat(tag).isNotEqualTo(austen);
        assertThat(austen).isNotEqualTo(tag);
    }

    @Test
    void an_unsaved_object_equals_itself_alone() {
        Author unsaved = new Author();

        assertThat(unsaved).isEqualTo(unsaved).isNotEqualTo(new Author()).isNotEqualTo(null);
        assertThat(unsaved.hashCode()).isEqualTo(unsaved.hashCode());
    }

    @Test
    void a_set_knows_an_object_read_twice() {
        Set<Book> books = new HashSet<>(List.of(read()));

        assertThat(books.contains(read())).isTrue();
    }

    @Test
    void an_object_without_a_text_of_its_own_says_its_model_and_key() {
        Schema.create(Mute.class);
        Mute mute = new Mute();
        assertThat(mute).hasToString("Mute (not saved)");
        mute.save();
        assertThat(mute).hasToString("Mute " + mute.id);
    }

    private static Author withKey(long key) {
        Author author = new Author();
        author.id = key;
        return author;
    }
}
