package bookworm;

import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Tag;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.errors.QueryError;
import bookworm.query.Q;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a manager writes: an object that may be there already, and many objects at once. */
class ManagerWritesTest extends StoredEmma {

    @Test
    void get_or_create_makes_an_object_once() {
        assertThat(Tag.objects.getOrCreate("name", "classic").created()).isTrue();
        assertThat(Tag.objects.getOrCreate("name", "classic").created()).isFalse();
        assertThat(Tag.objects.count()).isEqualTo(1);
    }

    @Test
    void update_or_create_locks_the_row_and_saves_it() {
        List<String> sql = sqlOf(() -> Author.objects.updateOrCreate("name", "Jane Austen", author -> author.biography = "Novelist"));

        assertThat(sql).hasSize(2);
        assertThat(sql.get(0)).endsWith("FOR UPDATE");
        assertThat(sql.get(1)).startsWith("UPDATE \"books_author\" SET");
        assertThat(Author.objects.get().biography).isEqualTo("Novelist");
    }

    @Test
    void bulk_create_gives_each_object_its_own_key() {
        List<Tag> tags = List.of(tag("a"), tag("b"), tag("c"));

        assertThat(sqlOf(() -> Tag.objects.bulkCreate(tags))).hasSize(1);
        for (Tag tag : tags) {
            assertThat(Tag.objects.get("pk", tag.id).name).isEqualTo(tag.name);
        }
    }

    @Test
    void bulk_create_inserts_all_or_none() {
        assertThatThrownBy(() -> Tag.objects.bulkCreate(List.of(tag("a"), tag("a")))).isInstanceOf(IntegrityError.class);
        assertThat(Tag.objects.exists()).isFalse();
    }

    @Test
    void bulk_update_gives_each_row_its_own_value() {
        List<Tag> tags = Tag.objects.bulkCreate(List.of(tag("a"), tag("b")));
        tags.forEach(tag -> tag.name += "!");

        assertThat(sqlOf(() -> assertThat(Tag.objects.bulkUpdate(tags, "name")).isEqualTo(2))).hasSize(1);
        assertThat(Tag.objects.all().orderBy("name").valuesFlat("name").list()).containsExactly("a!", "b!");
    }

    private static Tag tag(String name) {
        Tag tag = new Tag();
        tag.name = name;
        return tag;
    }

    @Test
    void nothing_is_made_to_meet_a_condition_that_does_not_say_what_its_fields_hold() {
        for (Q condition : List.of(not(q("name", "Woolf")), q("name", "Woolf").or(q("name", "Orwell")),
            q("name", "Woolf").and(not(q("biography", ""))))) {
            assertThatThrownBy(() -> Author.objects.getOrCreate(condition, author -> author.name = "Woolf"))
                .isInstanceOf(QueryError.class).hasMessageContaining("does not say what its fields hold");
        }
        assertThat(Author.objects.count()).as("only the one that was there").isEqualTo(1);
        assertThat(Author.objects.exclude("biography", "b").getOrCreate("name", "Woolf").created()).isTrue();
    }

    @Test
    void one_mistake_in_the_fields_to_save_is_one_error_however_they_are_saved() {
        assertThatThrownBy(() -> emma.save("id")).isInstanceOf(FieldError.class).hasMessageContaining("Book.id is the key");
        assertThatThrownBy(() -> Author.objects.bulkUpdate(List.of(austen), "id")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Author.id is the key");
        assertThatThrownBy(() -> Author.objects.bulkUpdate(List.of(austen), "nmae")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Did you mean 'name'?");
    }

    @Test
    void a_text_that_may_not_be_null_and_that_nobody_set_is_an_empty_one() {
        Author made = Author.objects.getOrCreate("birthDate", LocalDate.of(1903, 6, 25)).object();

        assertThat(made.name).isEmpty();
        assertThat(Author.objects.get("pk", made.id).name).isEmpty();
        made.name = null;
        assertThatThrownBy(made::save).as("one that was set to null").isInstanceOf(IntegrityError.class);
    }
}
