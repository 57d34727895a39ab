package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.meta.Models;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.1", title = "Your turn: what a form gives becomes a constant")
@ReadAgain("Step 2: what a form gives becomes a constant")
class ConstantTest {

    enum Shape implements Choice {
        FLAT("F"), BENT("B"),
        WAVY("W") {
            @Override public String label() { return "wet once"; }
        };

        private final String value;

        Shape(String value) { this.value = value; }

        @Override public String value() { return value; }

        @Override public String label() { return name().toLowerCase(); }
    }

    enum Rank implements Choice {
        LOW(10), HIGH(30);

        private final int value;

        Rank(int value) { this.value = value; }

        @Override public Integer value() { return value; }

        @Override public String label() { return name().toLowerCase(); }
    }

    /** Another enum, whose value is one of Shape's too. */
    enum Finish implements Choice {
        SMOOTH;

        @Override public String value() { return "F"; }

        @Override public String label() { return "smooth"; }
    }

    static class Cover extends Model {
        @CharField(maxLength = 5) Shape shape;
        @IntegerField Rank rank;
    }

    @Test
    void a_value_is_its_constant() {
        assertConstant("shape", "F", Shape.FLAT, "F is the value of the first constant.");
        assertConstant("shape", "B", Shape.BENT, "B is the value of the second constant: look at all of them.");
        assertConstant("shape", new String("F"), Shape.FLAT, "This F is equal to the value F, and another object: compare by equals, not by ==.");
        assertConstant("rank", 30, Rank.HIGH, "30 is the value of a constant.");
    }

    @Test
    void a_constant_stays_itself() {
        assertConstant("shape", Shape.BENT, Shape.BENT, "A program gives the constant itself. There is nothing to convert.");
        assertConstant("shape", Shape.WAVY, Shape.WAVY, "This constant has a body, so it has a class of its own. Ask whether it is an instance.");
        assertConstant("rank", Rank.HIGH, Rank.HIGH, "This column holds numbers, and base makes no number of a constant. Ask whether it is an instance before"
            + " you call base.");
    }

    @Test
    void a_text_is_first_made_what_the_column_holds() {
        assertConstant("rank", "30", Rank.HIGH, "A form gives the text 30, and the value is a number: let base convert it, and look for what it made.");
        assertConstant("rank", 30L, Rank.HIGH, "A Long of 30 equals no Integer: let base convert it, and look for what it made.");
        assertConstant("rank", "030", Rank.HIGH, "The text 030 spells the number 30. Compare what base made of it, not its text.");
        assertConstant("rank", 30.0, Rank.HIGH, "30.0 is the number 30, and base knows that. Give it what came in, not its text, and compare what base made of it.");
    }

    @Test
    void what_is_no_value_is_refused() {
        assertRefused("shape", "X", "X is the value of no constant.");
        assertRefused("shape", "", "An empty text is the value of no constant.");
        assertRefused("shape", "f", "The value is F, and f is another text. Compare what base made of it as it is.");
        assertRefused("shape", " F", "A text keeps its blanks, and the value F has none. Compare what base made of it, and change nothing yourself.");
    }

    @Test
    void a_constant_of_another_enum_is_no_value() {
        assertRefused("shape", Rank.HIGH, "HIGH is a constant of another enum, and this field can hold none of those.");
        assertRefused("shape", Finish.SMOOTH, "SMOOTH is a constant of another enum, though its value is F as well. base makes a text of it, which is no value.");
    }

    @Test
    void names_and_labels_are_no_values() {
        assertRefused("shape", "FLAT", "FLAT is the name of a constant. The user never sees it, and it may change.");
        assertRefused("shape", "bent", "bent is a label, for people to read. The column holds values.");
    }

    @Test
    void ordinals_are_no_values() {
        assertRefused("rank", 1, "1 is the position of a constant, and the value of none.");
    }

    @Test
    void the_words_list_the_values_and_what_was_given() {
        assertWords("shape", "X", "expected one of [F, B, W] but got \"X\"");
        assertWords("rank", " 20 ", "expected one of [10, 30] but got \" 20 \"");
    }

    @Test
    void what_the_base_refuses_it_refuses_in_its_own_words() {
        assertWords("rank", "high", "expected a whole number but got \"high\"");
        Throwable refused = catchThrowable(() -> convert("rank", 4000000000L));
        assertThat(refused).as("4000000000 is out of bounds, and base says so: leave its words.")
            .isInstanceOf(ValueError.class).hasMessage("expected a number from -2147483648 to 2147483647 but got 4000000000");
        assertThat(refused).as("4000000000 is a number out of bounds, and no typing error. base throws a plain ValueError, and another kind came out: let the error of base pass.")
            .isNotInstanceOf(ValidationError.class);
    }

    private static Object convert(String field, Object given) { return Models.meta(Cover.class).field(field).type().convert(given); }

    private static void assertConstant(String field, Object given, Object expected, String overlooked) {
        try {
            assertThat(convert(field, given)).as(overlooked).isEqualTo(expected);
        } catch (ValueError | ClassCastException | IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new AssertionError(overlooked + " It was refused.", e);
        }
    }

    private static Throwable assertRefused(String field, Object given, String why) {
        Object[] made = new Object[1];
        Throwable refused = catchThrowable(() -> made[0] = convert(field, given));
        assertThat(refused).as(why + (made[0] == null ? " Nothing was made of it, and nobody heard of that." : " It was taken for " + made[0] + "."))
            .isNotNull();
        assertThat(refused).as(why + " It was refused, but somebody at a desk gave it, and wants words made for him: throw a ValidationError.")
            .isInstanceOf(ValidationError.class);
        return refused;
    }

    private static void assertWords(String field, Object given, String words) {
        Throwable refused = assertRefused(field, given, "\"" + given + "\" is the value of no constant.");
        assertThat(refused.getMessage()).as("It was refused in other words. Name the values of the column, in their order, and what was given, as it was given;"
            + " where base refuses, leave its words.").isEqualTo(words);
    }
}
