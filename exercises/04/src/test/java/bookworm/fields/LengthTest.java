package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.2", title = "Your turn: how long is a text")
@ReadAgain("Step 4: what is wrong with a right value")
class LengthTest {

    @Test
    void a_short_text_is_fine() {
        assertProblems(5, "Bear", "Nothing is wrong with this text.");
        assertProblems(5, "", "Whether a text may be empty is another question: this one is about its length.");
    }

    @Test
    void a_text_that_just_fits_is_fine() {
        assertProblems(5, "Bears", "At most 5 characters: 5 are still allowed.");
    }

    @Test
    void a_text_that_is_too_long_is_told_how_long_it_is() {
        assertProblems(5, "Bear's", "The sentence names the limit and the length.", "Ensure this value has at most 5 characters (it has 6).");
        assertProblems(5, "Bears ", "A blank is a character too, and the column keeps it.", "Ensure this value has at most 5 characters (it has 6).");
    }

    @Test
    void each_field_has_a_limit_of_its_own() {
        assertProblems(2, "Bear", "This field holds 2 characters.", "Ensure this value has at most 2 characters (it has 4).");
        assertProblems(200, "Bear's", "This field holds 200 characters.");
    }

    @Test
    void a_bear_is_one_character() {
        assertProblems(5, "🧸🧸🧸🧸🧸", "Five bears are five characters.");
        assertProblems(5, "🧸🧸🧸🧸🧸🧸", "Six bears are six characters, and one too many.", "Ensure this value has at most 5 characters (it has 6).");
    }

    @Test
    void each_code_point_counts_even_where_people_see_fewer() {
        assertProblems(4, "cafe\u0301", "This é is an e and an accent by itself: two code points, and each counts.",
            "Ensure this value has at most 4 characters (it has 5).");
        assertProblems(3, "🇮🇪🇮🇪", "A flag is two code points, and each counts.", "Ensure this value has at most 3 characters (it has 4).");
    }

    @Test
    void a_text_that_cannot_be_stored_is_told_so() {
        assertThat(problems(5, "🧸".substring(1))).as("Half a bear is short enough, and no database should keep it. super.validate says so: ask it too.")
            .anyMatch(problem -> problem.contains("surrogate pairs"));
        assertThat(problems(5, "a\0b")).as("This text has the character NUL in it. super.validate says so: ask it too.").hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_told_that_whatever_else_is_wrong() {
        String tooLong = "Ensure this value has at most 2 characters (it has 4).";
        List<String> said = problems(2, "a\0bc");
        assertThat(said).as(said.toString().contains(tooLong) ? "It is told, but together with something else. Each sentence stands by itself in the list."
            : "It is too long, too.").contains(tooLong);
        for (String half : List.of("🧸".substring(0, 1), "🧸".substring(1))) {
            assertThat(problems(2, "a" + half + "b"))
                .as("Half a bear that stands alone is one code point, be it the first half or the second. So this text is too long, too.")
                .contains("Ensure this value has at most 2 characters (it has 3).");
        }
    }

    private static void assertProblems(int maxLength, String text, String overlooked, String... expected) {
        List<String> said = problems(maxLength, text);
        assertThat(said).as(overlooked + otherCount(text, said)).isEqualTo(List.of(expected));
    }

    /** What else was counted than code points, where the number tells it. */
    private static String otherCount(String text, List<String> said) {
        String number = said.toString().replaceFirst("(?s).*\\(it has (\\d+)\\).*", "$1");
        if (number.equals("" + text.codePointCount(0, text.length()))) {
            return "";
        }
        return number.equals("" + text.length()) ? " " + number + " is what length() counts: the two halves of each."
            : number.equals("" + text.getBytes(StandardCharsets.UTF_8).length) ? " " + number + " is the number of their bytes in UTF-8." : "";
    }

    private static List<String> problems(int maxLength, String text) {
        List<?>[] said = new List<?>[1];
        Throwable thrown = catchThrowable(() -> said[0] = new CharType(maxLength).validate(text));
        assertThat(thrown).as(thrown instanceof IndexOutOfBoundsException
            ? "The count left the text \"" + text + "\" at one of its ends. It runs from 0 to length(), which is the first place that is not counted."
            : thrown instanceof UnsupportedOperationException
            ? "A list that List.of made, such as that of super.validate, cannot be changed: add to a new ArrayList of it."
            : "validate tells what is wrong by its answer. If it throws, nobody hears of the other fields.").isNull();
        assertThat(said[0]).as("Where all is well, the list is empty. There is always a list.").isNotNull();
        return said[0].stream().map(String.class::cast).toList();
    }
}
