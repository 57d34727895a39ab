package library;

import static library.Because.because;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.Model;
import bookworm.errors.BookwormException;
import bookworm.errors.ValidationError;
import bookworm.exercises.Exercise;
import bookworm.meta.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Exercise(value = "03.3", title = "A field type for colours")
class ColourTest {

    static class Spine extends Model {
        @ColourField(nullable = true) Colour colour;
    }

    private static final Colour ORANGE = new Colour(255, 136, 0);

    @Test
    void a_colour_comes_back() {
        try (Table spines = stored(ORANGE)) {
            assertThat(read(spines)).as(because("What was saved should come back.", Section.READ)).isEqualTo(ORANGE);
        }
    }

    @Test
    void the_column_holds_seven_letters() {
        try (Table spines = stored(ORANGE)) {
            assertThat(spines.column("colour"))
                .as(because("The column holds one form, so that equal colours are equal texts: a mark, and small letters.", Section.READ))
                .isEqualTo("#ff8800");
        }
    }

    @Test
    void zeros_in_front_are_kept() {
        Colour ink = new Colour(0, 0, 10);
        try (Table spines = stored(ink)) {
            assertThat(spines.column("colour"))
                .as(because("A number has no zeros in front, a colour has: six digits, always.", Section.READ)).isEqualTo("#00000a");
            assertThat(read(spines)).isEqualTo(ink);
        }
    }

    @Test
    void null_comes_back() {
        try (Table spines = stored(ORANGE)) {
            spines.run("UPDATE library_spine SET colour = NULL");

            assertThat(catchThrowable(() -> spines.read(Spine.class)))
                .as(because("NULL has no letters. Look before you convert.", Section.READ)).isNull();
            assertThat(spines.read(Spine.class).colour)
                .as(because("NULL is not black: nobody knows the colour.", Section.READ)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ff8800", "ff8800", "#FF8800", "Ff8800"})
    void a_text_is_taken_for_the_colour_that_it_spells(String text) {
        String orange = because("With the mark or without, in capitals or not, this is orange.", Section.CONVERT);
        assertThat(catchThrowable(() -> convert(text))).as(orange).isNull();
        assertThat(convert(text)).as(orange).isEqualTo(ORANGE);
    }

    @Test
    void a_colour_stays_a_colour() {
        Throwable refused = catchThrowable(() -> convert(ORANGE));

        assertThat(refused).as(because("What has the right type already needs no conversion.", Section.CONVERT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orange", "#ff88", "#ff88000", "#gg0000", "", "#", "##ff8800", " #ff8800"})
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
        assertRefused(12);
    }

    private static void assertRefused(Object given) {
        Throwable refused = catchThrowable(() -> convert(given));

        assertThat(refused).as(because("This is no colour, and it was taken for one: \"" + given
            + "\". Say exactly which letters you allow, and how many.", Section.CONVERT)).isNotNull();
        assertThat(refused).as(because("Java's own complaint names neither the field nor a colour that would do. Throw a ValidationError.",
            Section.CONVERT)).isInstanceOf(ValidationError.class);
        assertThat(refused).as(because("Say what would have fitted, and what was given.", Section.CONVERT))
            .hasMessage("Spine.colour expected a colour such as \"#ff8800\" but got \"" + given + "\"");
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
            throw new AssertionError(because("The driver does not know your class. toJdbc gives it what it knows: a text.\n"
                + e.getMessage(), Section.READ), e);
        }
        return spines;
    }
}
