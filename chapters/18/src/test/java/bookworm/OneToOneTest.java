package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** A foreign key that is unique, and the one object at its other end. */
class OneToOneTest extends StoredEmma {

    static class Portrait extends Model {
        static final Manager<Portrait> objects = Manager.of(Portrait.class);

        @OneToOne(onDelete = OnDelete.CASCADE, primaryKey = true) final Ref<Author> author = ref();
    }

    private Author woolf;
    private AuthorProfile profile;

    @BeforeEach
    void moreRows() {
        woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        profile = AuthorProfile.objects.create(each -> {
            each.author.set(austen);
            each.website = "janeausten.example.org";
        });
    }

    private Author again(Author author) { return Author.objects.get("pk", author.id); }

    @Test
    void the_other_end_is_one_object_which_is_loaded_once() {
        Author author = again(austen);

        assertThat(sqlOf(() -> {
            assertThat(author.profile.get()).contains(profile);
            assertThat(author.profile.get().orElseThrow().author.get()).isSameAs(author);
        })).hasSize(1);
    }

    @Test
    void a_second_one_is_refused_by_the_database_and_by_the_check() {
        AuthorProfile second = new AuthorProfile();
        second.author.key(austen.id);

        assertThatThrownBy(second::fullClean).isInstanceOf(ValidationError.class).hasMessageContaining("author");
        assertThatThrownBy(second::save).isInstanceOf(IntegrityError.class);
    }

    @Test
    void there_may_be_none_until_something_refers_here() {
        Author author = again(woolf);
        assertThat(author.profile.get()).isEmpty();
        AuthorProfile made = AuthorProfile.objects.create(each -> each.author.key(woolf.id));

        assertThat(author.profile.get()).contains(made);
    }

    @Test
    void both_ends_come_with_one_query_from_either_side() {
        assertThat(sqlOf(() -> {
            List<Author> authors = Author.objects.selectRelated("profile").list();
            assertThat(authors.get(0).profile.get().orElseThrow().website).isEqualTo("janeausten.example.org");
            assertThat(authors.get(0).profile.get().orElseThrow().author.get()).isSameAs(authors.get(0));
            assertThat(authors.get(1).profile.get()).as("known to have none").isEmpty();
        })).singleElement().asString().contains("LEFT OUTER JOIN \"books_authorprofile\"");
        assertThat(sqlOf(() -> assertThat(Book.objects.selectRelated("author__profile").get().author.get().profile.get()).isPresent()))
            .hasSize(1);
        assertThat(sqlOf(() -> Author.objects.prefetchRelated("profile").forEach(author -> author.profile.get()))).hasSize(2);
    }

    @Test
    void both_sides_know_each_other_however_one_was_reached() {
        AuthorProfile loaded = AuthorProfile.objects.get();
        loaded.author.get();
        AuthorProfile set = new AuthorProfile();
        set.author.set(again(austen));
        List<AuthorProfile> all = List.of(loaded, set, AuthorProfile.objects.selectRelated("author").get(),
            AuthorProfile.objects.prefetchRelated("author").get());

        assertThat(sqlOf(() -> assertThat(all).allSatisfy(each ->
            assertThat(each.author.get().profile.get()).containsSame(each)))).isEmpty();
    }

    @Test
    void an_author_that_is_referred_to_no_more_does_not_remember_what_did() {
        profile.author.set(woolf);
        profile.save();

        assertThat(austen.profile.get()).isEmpty();
        assertThat(woolf.profile.get()).containsSame(profile);
    }

    @Test
    void the_other_end_of_a_plain_foreign_key_is_asked_for_each_time_and_not_kept() {
        Author author = Author.objects.prefetchRelated("books").get("pk", austen.id);
        emma.author.set(author);
        emma.author.set(woolf);
        assertThat(woolf.books.list()).as("not saved yet").isEmpty();
        assertThat(sqlOf(() -> assertThat(author.books.list()).containsExactly(emma))).as("as it was prefetched").isEmpty();

        emma.author.set(null);
        woolf.books.add(emma);
        assertThat(emma.author.get()).isSameAs(woolf);
        assertThat(sqlOf(() -> woolf.books.set(List.of(emma)))).as("nothing to do").hasSize(1);
        emma.author.set(null);
        woolf.books.set(List.of(emma));
        assertThat(emma.author.get()).isSameAs(woolf);
    }

    @Test
    void an_unsaved_object_knows_what_was_made_to_refer_to_it_and_asks_nothing() {
        Author unsaved = new Author();
        assertThatThrownBy(unsaved.profile::get).isInstanceOf(ValueError.class).hasMessageContaining("Author 'null' is not saved");
        AuthorProfile made = new AuthorProfile();
        made.author.set(unsaved);

        assertThat(sqlOf(() -> assertThat(unsaved.profile.get()).containsSame(made))).isEmpty();
    }

    @Test
    void lookups_go_both_ways_and_bring_no_row_twice() {
        assertThat(Author.objects.filter("profile__website__startswith", "jane").get()).isEqualTo(austen);
        assertThat(Author.objects.filter("profile", null).get()).isEqualTo(woolf);
        assertThat(AuthorProfile.objects.filter("author__books__title", "Emma").get()).isEqualTo(profile);
        assertThat(sqlOf(() -> Author.objects.exclude("profile__website", "").list())).as("one row, so no query within the query")
            .noneMatch(sql -> sql.contains("EXISTS"));
    }

    @Test
    void the_profile_goes_with_its_author() {
        emma.delete();

        assertThat(austen.delete()).isEqualTo(new Deletion(2, Map.of("books.Author", 1, "books.AuthorProfile", 1)));
    }

    @Test
    void the_reference_may_be_the_key_itself() {
        Schema.create(Portrait.class);
        Portrait portrait = Portrait.objects.create(each -> each.author.set(austen));

        assertThat(portrait.pk()).isEqualTo(austen.id);
        assertThat(Portrait.objects.get("pk", austen.id).author.get()).isEqualTo(austen);
        assertThat(Author.objects.filter("portrait__isnull", false).get()).isEqualTo(austen);
    }
}
