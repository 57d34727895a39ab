package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.2", title = "Your turn: how long is a text")
@ReadAgain("Step 4: what is wrong with a right value")
class LengthTest {

    @Test
    void a_short_text_is_fine() {
        assertThat(problems(5, "Bear")).as("Nothing is wrong with this text.").isEmpty();
        assertThat(problems(5, "")).as("Whether a text may be empty is another question: this one is about its length.").isEmpty();
    }

    @Test
    void a_text_that_just_fits_is_fine() {
        assertThat(problems(5, "Bears")).as("At most 5 characters: 5 are still allowed.").isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_told_how_long_it_is() {
        assertThat(problems(5, "Bear's")).as("The sentence names the limit and the length.")
            .containsExactly("Ensure this value has at most 5 characters (it has 6).");
    }

    @Test
    void each_field_has_a_limit_of_its_own() {
        assertThat(problems(2, "Bear")).as("This field holds 2 characters.").containsExactly("Ensure this value has at most 2 characters (it has 4).");
        assertThat(problems(200, "Bear's")).as("This field holds 200 characters.").isEmpty();
    }

    @Test
    void a_bear_is_one_character() {
        assertThat(problems(5, "🧸🧸🧸🧸🧸")).as("Five bears are five characters. length() counts the two halves of each.").isEmpty();
        assertThat(problems(5, "🧸🧸🧸🧸🧸🧸")).as("Six bears are six characters, and one too many. length() counts the two halves of each.")
            .containsExactly("Ensure this value has at most 5 characters (it has 6).");
    }

    @Test
    void a_text_that_cannot_be_stored_is_told_so() {
        assertThat(problems(5, "🧸".substring(1))).as("Half a bear is short enough, and no database should keep it. super.validate says so: ask it too.")
            .anyMatch(problem -> problem.contains("surrogate pairs"));
        assertThat(problems(5, "a\0b")).as("This text has the character NUL in it. super.validate says so: ask it too.").hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_told_that_whatever_else_is_wrong() {
        assertThat(problems(2, "a\0bc")).as("It is too long, too.").contains("Ensure this value has at most 2 characters (it has 4).");
    }

    private static List<String> problems(int maxLength, String text) {
        List<?>[] said = new List<?>[1];
        Throwable thrown = catchThrowable(() -> said[0] = new CharType(maxLength).validate(text));
        assertThat(thrown).as("validate tells what is wrong by its answer. If it throws, nobody hears of the other fields.").isNull();
        assertThat(said[0]).as("Where all is well, the list is empty. There is always a list.").isNotNull();
        return said[0].stream().map(String.class::cast).toList();
    }
}
