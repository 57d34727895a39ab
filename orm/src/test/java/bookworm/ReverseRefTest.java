package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import bookworm.errors.ValueError;
import org.junit.jupiter.api.Test;

/** The way back along a one-to-one. */
class ReverseRefTest extends SmallLibrary {

    @Test
    void a_reverse_ref_loads_once() {
        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.set(austen));
        Author author = read(austen);

        assertThat(sqlOf(() -> {
            assertThat(author.profile.get()).contains(profile);
            assertThat(author.profile.get().orElseThrow().author.get()).isSameAs(author);
        })).hasSize(1);
    }

    @Test
    void a_reverse_ref_may_be_empty_and_remembers_that() {
        Author author = read(woolf);

        assertThat(sqlOf(() -> {
            assertThat(author.profile.get()).isEmpty();
            assertThat(author.profile.get()).isEmpty();
        })).hasSize(1);
    }

    @Test
    void nothing_refers_to_an_unsaved_object() {
        assertThatThrownBy(() -> new Author().profile.get()).isInstanceOf(ValueError.class).hasMessageContaining("not saved");
    }
}
