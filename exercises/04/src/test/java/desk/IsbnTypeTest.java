package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.CharField;
import bookworm.meta.Models;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.4", title = "ISBNs that stop the form")
@ReadAgain("Step 4: what is wrong with a right value")
class IsbnTypeTest {

    private static final String DIGITS = "Enter the 13 digits of an ISBN.";
    private static final String CHECK = "The check digit does not fit: look for a mistyped digit.";

    static class Volume extends Model {
        @CharField(maxLength = 100) String title = "Rob Roy";
        @IsbnField String isbn;
    }

    @Test
    @ReadAgain("Step 2: what a form gives becomes a constant")
    void the_field_holds_digits_only() {
        assertHeld("978-0-14-143979-2", "9780141439792", "Hyphens are for people. The column holds one form only.");
        assertHeld(" 978 0141439792", "9780141439792", "Blanks are for people. The column holds one form only.");
    }

    @Test
    void a_right_number_is_fine() {
        for (String isbn : List.of("9780141439792", "9780141439587", "9780022274481")) {
            assertThat(problems("Rob Roy", isbn)).as(isbn + " is right: the first digit counts once, the second three times, and so on to the last,"
                + " and the sum of all thirteen is a multiple of ten.").isEmpty();
        }
        assertThat(problems("Rob Roy", "9780141439600")).as("9780141439600 is right: its first twelve digits make 100, and its check digit is 0.").isEmpty();
    }

    @Test
    void a_wrong_digit_is_noticed() {
        assertThat(problems("Rob Roy", "9780141439793")).as("One digit is wrong, and the form shall say so beside the box of the ISBN.")
            .isEqualTo(Map.of("isbn", List.of(CHECK)));
    }

    @Test
    void two_digits_that_changed_places_are_noticed() {
        assertThat(problems("Rob Roy", "9780141439972")).as("Two neighbours changed places. Where all digits count the same, nobody finds that.")
            .isEqualTo(Map.of("isbn", List.of(CHECK)));
    }

    @Test
    @ReadAgain("Step 5: all that is wrong, at once")
    void the_title_is_heard_of_too() {
        Map<String, List<String>> problems = problems("", "9780141439793");
        Map<String, List<String>> expected = Map.of("title", List.of("This field cannot be blank."), "isbn", List.of(CHECK));
        assertThat(problems).as("The title is missing, and the ISBN is wrong. Tell both.")
            .withFailMessage(() -> "\nexpected: " + expected + "\n but was: " + problems).isEqualTo(expected);
    }

    @Test
    void what_is_too_short_can_still_be_held() {
        assertHeld("123", "123", "123 is a text, and a wrong ISBN. convert throws only where there is nothing to hold, since it stops the form."
            + " To say what is wrong with it is the other verb's work.");
        assertHeld("no number", "nonumber", "This is a text, and a wrong ISBN. Whatever it is, its hyphens and blanks go, and all else stays as it was typed.");
        assertHeld("97801414397920", "97801414397920", "A digit too many was typed. It stays: cut off, it would make a right number of a wrong one.");
        assertHeld("97801414397X92", "97801414397X92", "A letter was typed among the digits. It stays as it was typed: left out, it would make another number, or a right one by chance.");
        assertHeld("978-0-14-143979-3", "9780141439793", "The check digit is wrong, and convert changes no digit: put right, it may be the number of another book, and"
            + " no user hears of it.");
        assertHeld("978.014/1439792", "978.014/1439792", "A dot and a slash are neither hyphens nor blanks: all else stays as it was typed.");
    }

    @Test
    void what_has_not_thirteen_digits_is_told_so() {
        for (String isbn : List.of("123", "97801414397920", "nonumber", "978014143979X", "٩٧٨٠١٤١٤٣٩٧٩٢", "978-0-14-143979-2")) {
            String why = isbn.contains("-") ? "A program put it into the field, and the hyphens are still there: the column would get them."
                : isbn.contains("٩") ? "Its digits are Arabic, and an ISBN has those from 0 to 9." : "Say so in validate, whatever its length.";
            List<String> said = problems("Rob Roy", isbn).getOrDefault("isbn", List.of());
            assertThat(said).as("\"" + isbn + "\" is not thirteen digits from 0 to 9. "
                + (said.isEmpty() || said.contains(CHECK) ? why : "Something is said of it, but not in the words of the task.")).contains(DIGITS);
            assertThat(said).as("\"" + isbn + "\" is not thirteen digits from 0 to 9, so it has no check digit: say nothing of one.")
                .doesNotContain(CHECK);
        }
    }

    @Test
    void half_a_bear_is_no_isbn() {
        assertThat(problems("Rob Roy", "🧸".substring(1)).get("isbn")).as("Not every database can store this text: super.validate says so.")
            .anyMatch(problem -> problem.contains("surrogate pairs"));
        assertThat(catchThrowable(() -> Models.meta(Volume.class).field("isbn").convert("978\0")))
            .as("The character NUL came in, which not every database can store. super.convert refuses it for every text: ask it first.")
            .isInstanceOf(ValidationError.class);
    }

    private static void assertHeld(String typed, String held, String overlooked) {
        Object[] made = new Object[1];
        Throwable refused = catchThrowable(() -> made[0] = Models.meta(Volume.class).field("isbn").convert(typed));
        assertThat(refused).as(overlooked).isNull();
        assertThat(made[0]).as(overlooked).isEqualTo(held);
    }

    private static Map<String, List<String>> problems(String title, String isbn) {
        Volume volume = new Volume();
        volume.title = title;
        volume.isbn = isbn;
        try {
            volume.fullClean();
            return Map.of();
        } catch (ValidationError e) {
            assertThat(e.errors()).as("validate threw, so nobody hears of the other fields, and the form does not know which box it was."
                + " It gives a list of sentences.").doesNotContainKey(ValidationError.OBJECT);
            return e.errors();
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("The list that super.validate gives cannot be changed: add to a new ArrayList of it.", e);
        }
    }
}
