package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.query.Q;
import java.time.LocalDate;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** An object that may be there already: found, or made. */
class GetOrCreateTest extends StoredEmma {

    private void insertElsewhere(String name) { elsewhere("INSERT INTO \"books_tag\" (\"name\") VALUES (?)", name); }

    @Test
    void an_object_is_made_once() {
        assertThat(sqlOf(() -> assertThat(Tag.objects.getOrCreate("name", "classic").created()).isTrue())).hasSize(2);
        assertThat(sqlOf(() -> assertThat(Tag.objects.getOrCreate("name", "classic").created()).isFalse())).hasSize(1);
        assertThat(Tag.objects.get().name).isEqualTo("classic");
    }

    @Test
    void a_new_object_holds_what_plain_lookups_say_and_what_the_caller_fills() {
        Author woolf = Author.objects.getOrCreate(q("name", "Virginia Woolf", "birthDate", "1882-01-25", "biography__contains", "London"),
            author -> author.biography = "Born in London").object();

        assertThat(woolf.birthDate).isEqualTo(LocalDate.of(1882, 1, 25));
        assertThat(Author.objects.get("pk", woolf.id).biography).isEqualTo("Born in London");
    }

    @Test
    void an_object_that_is_there_is_not_filled() {
        Author found = Author.objects.getOrCreate("name", "Jane Austen", author -> author.biography = "Novelist").object();

        assertThat(found).isEqualTo(austen);
        assertThat(found.biography).isEmpty();
        assertThat(Author.objects.getOrCreate("name", "Jane Austen", "birthDate", null).created()).isFalse();
        assertThat(Author.objects.getOrCreate("name", "Jane Austen", "birthDate", LocalDate.of(1775, 12, 16)).created()).isTrue();
    }

    @Test
    void when_another_makes_it_meanwhile_theirs_is_given() {
        ActionMethods.Found<Tag> found = Tag.objects.getOrCreate("name", "classic", tag -> insertElsewhere("classic"));

        assertThat(found.created()).isFalse();
        assertThat(found.object()).isEqualTo(Tag.objects.get());
    }

    @Test
    void an_object_that_cannot_be_made_is_an_error_and_breaks_no_transaction_around_it() {
        insertElsewhere("a");

        Database.atomic(() -> {
            assertThatThrownBy(() -> Tag.objects.getOrCreate(q("name__startswith", "c"), tag -> tag.name = "a"))
                .isInstanceOf(IntegrityError.class);
            Tag.objects.getOrCreate("name", "b");
        });
        assertThat(count("books_tag")).isEqualTo(2);
    }

    @Test
    void update_or_create_changes_what_is_there_or_makes_it() {
        assertThat(sqlOf(() -> assertThat(Author.objects.updateOrCreate("name", "Jane Austen", author -> author.biography = "Novelist")
            .created()).isFalse())).extracting(sql -> sql.split(" ")[0]).containsExactly("SELECT", "UPDATE");
        assertThat(Author.objects.get("pk", austen.id).biography).isEqualTo("Novelist");

        assertThat(sqlOf(() -> assertThat(Author.objects.updateOrCreate("name", "Homer", author -> author.biography = "Poet")
            .created()).isTrue())).extracting(sql -> sql.split(" ")[0]).containsExactly("SELECT", "INSERT");
        assertThat(Author.objects.get("name", "Homer").biography).isEqualTo("Poet");
    }

    @Test
    void update_or_create_may_fill_a_new_object_otherwise_than_it_changes_an_old_one() {
        for (String expected : new String[] {"made", "changed"}) {
            assertThat(Author.objects.updateOrCreate(q("name", "Homer"), author -> author.biography = "changed",
                author -> author.biography = "made").object().biography).isEqualTo(expected);
        }
    }

    @Test
    void update_or_create_is_all_or_nothing() {
        assertThatThrownBy(() -> Author.objects.updateOrCreate("name", "Homer", author -> {
            Tag.objects.create(tag -> tag.name = "epic");
            throw new IllegalStateException("no biography");
        })).hasMessage("no biography");

        assertThat(count("books_tag")).isZero();
    }

    @Test
    void nothing_is_made_to_meet_a_condition_that_does_not_say_what_its_fields_hold() {
        for (Q unclear : List.of(not(q("name", "Woolf")), q("name", "Woolf").or(q("name", "Orwell")),
                q("name", "Woolf").and(not(q("biography", ""))))) {
            assertThatThrownBy(() -> Author.objects.getOrCreate(unclear, author -> { })).isInstanceOf(QueryError.class)
                .hasMessage("A new object cannot be made to meet " + unclear + ", which does not say what its fields hold: "
                    + "filter(...) by that first, and get or create by plain lookups.");
            assertThatThrownBy(() -> Author.objects.updateOrCreate(unclear, author -> { })).isInstanceOf(QueryError.class);
        }
        assertThat(Author.objects.exclude("biography", "b").getOrCreate("name", "Woolf").created()).isTrue();
    }
}
