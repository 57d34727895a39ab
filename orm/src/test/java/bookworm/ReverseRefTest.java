package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import bookworm.errors.ValueError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The other side of a one-to-one field. */
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
    void a_reverse_ref_may_be_empty_until_something_refers_here() {
        Author author = read(woolf);
        assertThat(author.profile.get()).isEmpty();

        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.key(woolf.id));

        assertThat(author.profile.get()).contains(profile);
    }

    @Test
    void absence_that_was_read_with_many_is_over_once_an_object_refers_here() {
        Author author = Author.objects.selectRelated("profile").get("name", "Woolf");
        Author another = Author.objects.prefetchRelated("profile").get("name", "Austen");
        assertThat(sqlOf(() -> assertThat(author.profile.get()).isEmpty())).isEmpty();

        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.set(author));
        AuthorProfile second = AuthorProfile.objects.create(each -> each.author.set(another));

        assertThat(author.profile.get()).containsSame(profile);
        assertThat(another.profile.get()).containsSame(second);
    }

    @Test
    void a_one_to_one_is_known_from_both_sides_however_it_was_reached() {
        AuthorProfile.objects.create(each -> each.author.set(austen));
        AuthorProfile loaded = AuthorProfile.objects.get();
        loaded.author.get();
        AuthorProfile joined = AuthorProfile.objects.selectRelated("author").get();
        AuthorProfile prefetched = AuthorProfile.objects.prefetchRelated("author").get();
        AuthorProfile set = new AuthorProfile();
        set.author.set(read(austen));

        assertThat(sqlOf(() -> assertThat(List.of(loaded, joined, prefetched, set))
            .allSatisfy(profile -> assertThat(profile.author.get().profile.get()).containsSame(profile)))).isEmpty();
    }

    @Test
    void an_object_that_is_referred_to_no_more_does_not_remember_what_did() {
        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.set(austen));

        profile.author.set(woolf);
        profile.save();

        assertThat(austen.profile.get()).isEmpty();
        assertThat(woolf.profile.get()).containsSame(profile);
    }

    @Test
    void nothing_refers_to_an_unsaved_object() {
        assertThatThrownBy(() -> new Author().profile.get()).isInstanceOf(ValueError.class).hasMessageContaining("not saved");
    }

    @Test
    void an_unsaved_object_knows_the_one_that_was_made_to_refer_to_it() {
        Author unsaved = new Author();
        AuthorProfile profile = new AuthorProfile();
        profile.author.set(unsaved);

        assertThat(sqlOf(() -> assertThat(unsaved.profile.get()).containsSame(profile))).isEmpty();
    }
}
