package bookworm.query;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.errors.FieldError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "08.1", title = "Your turn: from a name to a field")
@ReadAgain("Step 2: a name leads to a field")
class NameTest {

    static class Pamphlet extends Model {
        @CharField(maxLength = 40) String title;
        @IntegerField int pages;
    }

    private static final ModelMeta PAMPHLET = Models.meta(Pamphlet.class);

    @Test
    void a_name_alone_is_a_field_without_words() {
        Path path = of("title");

        assertThat(path.target()).as("The name leads to the field of that name.").isEqualTo(PAMPHLET.field("title"));
        assertThat(path.words()).as("After the field no word is left, and the field is none itself.").isEmpty();
    }

    @Test
    void the_words_after_the_field_are_kept() {
        Path path = of("pages__gt");

        assertThat(path.words()).as("Two underscores part words, and one does not: a lookup's words have none in between.").doesNotContain("");
        assertThat(path.target()).as("The field is what stands before the two underscores.").isEqualTo(PAMPHLET.field("pages"));
        assertThat(path.words()).as("What stands after the two underscores is for the lookups: neither the field nor an underscore is part of it.")
            .isEqualTo(List.of("gt"));
    }

    @Test
    void whether_a_word_is_a_lookup_is_not_asked_here() {
        assertThat(of("pages__gtt").words()).as("Path knows fields. Which words there are, Lookups knows.").isEqualTo(List.of("gtt"));
        assertThat(of("pages__gt__lt").words()).as("All words are kept, in their order: two of them are refused by whoever knows words.")
            .isEqualTo(List.of("gt", "lt"));
    }

    @Test
    void an_empty_word_is_a_word() {
        assertThat(of("pages__").words()).as("After pages__ comes a word that somebody forgot. Dropped, the typo becomes an = in silence:"
            + " split(\"__\") throws empty words at the end away.").isEqualTo(List.of(""));
        assertThat(of("pages____gt").words()).as("In pages____gt two pairs of underscores stand side by side, and between them an empty word:"
            + " take the name apart at each pair.").isEqualTo(List.of("", "gt"));
    }

    @Test
    void pk_is_the_key() {
        String known = "pk names the key of any model: find(...) of the metadata knows it.";
        assertThatCode(() -> Path.of(PAMPHLET, "pk__in")).as(known).doesNotThrowAnyException();
        assertThat(of("pk__in").target()).as(known).isEqualTo(PAMPHLET.primaryKey());
    }

    @Test
    void a_misspelt_field_is_refused_with_the_nearest_one() {
        assertThatThrownBy(() -> Path.of(PAMPHLET, "titel__icontains"), "There is no field titel, and nobody heard of it.")
            .as("What comes to the user must say which part of the name is wrong, and which is near it: cannotResolve(part, whole, model).")
            .isInstanceOf(FieldError.class)
            .hasMessage("Cannot resolve 'titel' in 'titel__icontains' on Pamphlet. Did you mean 'title'? Choices: id, pages, pk, title.");
    }

    @Test
    void what_is_no_name_at_all_is_refused_too() {
        for (String name : List.of("", "__", "__gt", " pages", "pages\" > 0 OR \"id")) {
            assertThatThrownBy(() -> Path.of(PAMPHLET, name), "'" + name + "' was taken for a field.")
                .as("'" + name + "' is no field, and must be refused like any other.").isInstanceOf(FieldError.class);
        }
    }

    private static Path of(String name) {
        try {
            return Path.of(PAMPHLET, name);
        } catch (FieldError e) {
            throw new AssertionError("'" + name + "' begins with a field of the model, and it was not found.", e);
        } catch (IndexOutOfBoundsException e) {
            throw new AssertionError("'" + name + "' is a name like any other, and was cut at a place that it has not.", e);
        }
    }
}
