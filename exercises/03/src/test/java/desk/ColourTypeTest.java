package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.meta.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Exercise(value = "03.6", title = "A field type for colours")
@ReadAgain("Step 3: a day from whatever is given")
class ColourTypeTest {

    static class Spine extends Model {
        @ColourField(nullable = true) Colour colour;
    }

    private static final Colour ORANGE = new Colour(255, 136, 0);

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void a_colour_comes_back() {
        try (Table spines = stored(ORANGE)) {
            assertThat(read(spines)).as("What was saved should come back.").isEqualTo(ORANGE);
        }
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void the_column_holds_seven_letters() {
        try (Table spines = stored(ORANGE)) {
            String column = spines.column("colour");
            assertThat(column)
                .as(column.matches("#[0-9a-f]{6}") ? "The form is right, and the colour another: two digits are red, the next two green, the last two blue."
                    : "The column holds one form, so that equal colours are equal texts: a mark, and small letters.")
                .isEqualTo("#ff8800");
        }
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void zeros_in_front_are_kept() {
        Colour ink = new Colour(0, 0, 10);
        try (Table spines = stored(ink)) {
            assertThat(spines.column("colour"))
                .as("A number has no zeros in front, a colour has: six digits, always.").isEqualTo("#00000a");
            assertThat(read(spines)).isEqualTo(ink);
        }
    }

    @Test
    @ReadAgain("Step 2: NULL is not zero")
    void null_comes_back() {
        try (Table spines = stored(ORANGE)) {
            spines.run("UPDATE desk_spine SET colour = NULL");

            assertThat(catchThrowable(() -> spines.read(Spine.class)))
                .as("NULL has no letters. Look before you convert.").isNull();
            assertThat(read(spines)).as("NULL is not black: nobody knows the colour.").isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ff8800", "ff8800", "#FF8800", "Ff8800"})
    void a_text_is_taken_for_the_colour_that_it_spells(String text) {
        String orange = "With the mark or without, in capitals or not, this is orange.";
        assertThat(catchThrowable(() -> convert(text))).as(orange).isNull();
        assertThat(convert(text)).as(orange).isEqualTo(ORANGE);
    }

    @Test
    void a_colour_stays_a_colour() {
        String needless = "What has the right type already needs no conversion.";
        assertThat(catchThrowable(() -> convert(ORANGE))).as(needless).isNull();
        assertThat(convert(ORANGE)).as(needless).isEqualTo(ORANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orange", "#ff88", "#ff88000", "#gg0000", "", "#", "##ff8800", "ff8800#", " #ff8800", "#ff8800 ", "#ff8800\n", "#١٢٣٤٥٦",
        "#f80", "f80", "#ff8800ff", "0xff8800"})
    void a_text_that_spells_no_colour_is_refused(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#-12345", "#+12345", "-12345"})
    void a_sign_is_no_digit(String text) {
        assertRefused(text);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertRefused(123456);
    }

    private static void assertRefused(Object given) {
        Throwable refused = catchThrowable(() -> convert(given));

        assertThat(refused).withFailMessage(() -> "This is no colour, and it was taken for one: \"" + given
            + "\". Say exactly which letters you allow, and how many.").isNotNull();
        assertThat(refused)
            .withFailMessage(() -> "Java's own complaint names neither the field nor a colour that would do. Throw a ValueError.\nIt threw: "
                + refused)
            .isInstanceOf(ValueError.class);
        String words = "Spine.colour expected a colour such as \"#ff8800\" but got \"" + given + "\"";
        assertThat(refused.getMessage())
            .withFailMessage(() -> "Say what would have fitted, and what was given.\nExpected: " + words + "\nIt said:  " + refused.getMessage())
            .isIn(words, words + " of " + given.getClass().getName());
    }

    private static Object convert(Object given) { return Models.meta(Spine.class).field("colour").convert(given); }

    private static Colour read(Table spines) { return spines.read(Spine.class).colour; }

    private static Table stored(Colour colour) {
        Table spines = new Table(Spine.class);
        Spine spine = new Spine();
        spine.colour = colour;
        try {
            spines.insert(spine);
        } catch (BookwormException e) {
            Object bound = new ColourType().toJdbc(colour);
            throw new AssertionError((bound instanceof Colour ? "The driver does not know your class. toJdbc gives it what it knows: a text."
                : "The column takes seven letters, and the database refused what toJdbc gave: " + bound) + "\n" + e.getMessage(), e);
        }
        return spines;
    }
}
