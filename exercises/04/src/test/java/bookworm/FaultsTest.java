package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.ValidationError;
import bookworm.exercises.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.3", title = "Your turn: all that is wrong with a field")
@ReadAgain("Step 5: all that is wrong, at once")
class FaultsTest {

    enum Size implements Choice {
        SMALL("S"), LARGE("L");

        private final String value;

        Size(String value) { this.value = value; }

        @Override public String value() { return value; }

        @Override public String label() { return name().toLowerCase(); }
    }

    enum Stars implements Choice {
        POOR(1), FAIR(3), GREAT(5);

        private final int value;

        Stars(int value) { this.value = value; }

        @Override public Integer value() { return value; }

        @Override public String label() { return name().toLowerCase(); }
    }

    /** A game that the library lends. */
    static class Game extends Model {
        @CharField(maxLength = 5) String name = "Chess";
        @CharField(maxLength = 5, blank = true) String remark = "worn";
        @CharField(maxLength = 5, nullable = true) String maker = "Abel";
        @CharField(maxLength = 1, choices = Size.class) String box = "S";
        @CharField(maxLength = 1, choices = Size.class, blank = true) String lid = "L";
        @PositiveIntegerField int players = 2;
        @CharField(maxLength = 1, choices = Size.class, nullable = true) String bag = "S";
        @PositiveIntegerField(nullable = true) Integer minAge = 6;
        @DecimalField(maxDigits = 4, decimalPlaces = 2) BigDecimal price = new BigDecimal("9.90");
    }

    static class Shelf extends Model {
        @CharField(maxLength = 1) Size size = Size.SMALL;
    }

    static class Opinion extends Model {
        @IntegerField(choices = Stars.class) int stars = 3;
    }

    /** Its key is its own affair. */
    static class Card extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    /** So is this one, though it is called as a generated one is. */
    static class Stamp extends Model {
        @CharField(maxLength = 5, primaryKey = true) String id;
    }

    @Test
    void a_right_value_has_no_problem() {
        assertProblems(game -> { }, "Nothing is wrong with this game.", Map.of());
    }

    @Test
    void the_type_is_asked() {
        assertProblems(game -> {
            game.minAge = -2;
            game.name = "Draughts";
        }, "Each field's type says what is wrong with its value. Write it down under the field's name in Java.",
            Map.of("minAge", List.of("Ensure this value is greater than or equal to 0."),
                "name", List.of("Ensure this value has at most 5 characters (it has 8).")));
    }

    @Test
    void a_key_to_come_is_no_fault() {
        assertProblems(game -> game.id = null, "The database generates this key. A new object has none yet: isGenerated().", Map.of());
    }

    @Test
    void null_is_right_where_a_field_is_nullable() {
        assertProblems(game -> {
            game.maker = null;
            game.minAge = null;
        }, "These fields are nullable. There is nothing to ask the type about.", Map.of());
        assertProblems(game -> game.bag = null, "This field is nullable. Then its choices do not matter.", Map.of());
    }

    @Test
    void null_is_a_fault_elsewhere() {
        assertProblems(game -> {
            game.name = null;
            game.price = null;
        }, "These fields are not nullable, whatever their Java type is.", Map.of("name", List.of("This field cannot be null."),
            "price", List.of("This field cannot be null.")));
        assertProblems(game -> game.box = null, "There is no value, so there is none to be a choice: say that it is missing, and no more of that field.",
            Map.of("box", List.of("This field cannot be null.")));
        Shelf shelf = new Shelf();
        shelf.size = null;
        assertSame(problems(shelf), "Null is no constant: a field of constants is asked for a value like any other.",
            Map.of("size", List.of("This field cannot be null.")));
    }

    @Test
    void the_empty_text_is_right_where_a_field_is_blank() {
        assertProblems(game -> game.remark = "", "This field may be blank.", Map.of());
        assertProblems(game -> game.lid = "", "This field may be blank. Then its choices do not matter.", Map.of());
    }

    @Test
    void the_empty_text_is_a_fault_elsewhere_and_the_only_one() {
        assertProblems(game -> {
            game.name = "";
            game.box = "";
        }, "Nothing was filled in: say so, and no more of that field.",
            Map.of("name", List.of("This field cannot be blank."), "box", List.of("This field cannot be blank.")));
        assertProblems(game -> game.name = new String(), "This text is empty, and another object than \"\": compare by equals, not by ==.",
            Map.of("name", List.of("This field cannot be blank.")));
    }

    @Test
    void each_option_allows_one_nothing_and_not_the_other() {
        assertProblems(game -> {
            game.remark = null;
            game.maker = "";
        }, "There are two nothings. blank allows the empty text, nullable allows null.",
            Map.of("remark", List.of("This field cannot be null."), "maker", List.of("This field cannot be blank.")));
    }

    @Test
    void zero_is_a_value() {
        assertProblems(game -> {
            game.players = 0;
            game.minAge = 0;
            game.price = BigDecimal.ZERO;
        }, "Zero is a value: it is neither null nor the empty text.", Map.of());
    }

    @Test
    void a_space_is_a_value() {
        assertProblems(game -> game.name = " ", "A space is a character: only the text without any is the empty text.", Map.of());
    }

    @Test
    void a_text_beside_choices_is_one_of_them() {
        assertProblems(game -> game.box = "X", "This field has choices, and X is none of them: say so, and which values there are.",
            Map.of("box", List.of("Value 'X' is not a valid choice: take one of [S, L].")));
    }

    @Test
    void a_value_where_nothing_would_do_is_asked_too() {
        assertProblems(game -> {
            game.remark = "torn, worn";
            game.lid = "X";
        }, "These fields may be blank, and they are not: ask about what stands there as anywhere else.",
            Map.of("remark", List.of("Ensure this value has at most 5 characters (it has 10)."),
                "lid", List.of("Value 'X' is not a valid choice: take one of [S, L].")));
        assertProblems(game -> game.bag = "X", "This field may be null, and it is not: ask about what stands there as anywhere else.",
            Map.of("bag", List.of("Value 'X' is not a valid choice: take one of [S, L].")));
    }

    @Test
    void a_number_beside_choices_is_one_of_them() {
        Opinion opinion = new Opinion();
        assertSame(problems(opinion), "3 is one of the choices, which are numbers here: look for the value as it is, not for its text.", Map.of());
        opinion.stars = 4;
        assertSame(problems(opinion), "A number can have choices too, and 4 is none of them.",
            Map.of("stars", List.of("Value '4' is not a valid choice: take one of [1, 3, 5].")));
    }

    @Test
    void a_constant_always_is_one() {
        assertSame(problems(new Shelf()), "choices() has the values of the constants, not the constants: do not look there for a constant.",
            Map.of());
    }

    @Test
    void all_faults_of_a_field_are_told() {
        assertProblems(game -> game.box = "XL", "This text is no choice, and it is too long. Tell both in this order, each as a problem of its own.",
            Map.of("box", List.of("Value 'XL' is not a valid choice: take one of [S, L].",
                "Ensure this value has at most 1 characters (it has 2).")));
        assertProblems(game -> game.price = new BigDecimal("123.456"), "The type says several sentences here. Each is a problem.",
            Map.of("price", List.of("Ensure that there are no more than 4 digits in total.", "Ensure that there are no more than 2 decimal places.",
                "Ensure that there are no more than 2 digits before the decimal point.")));
    }

    @Test
    void a_key_of_ones_own_must_be_there() {
        assertSame(problems(new Card()), "No database generates this key: only one that isGenerated() may be missing.",
            Map.of("code", List.of("This field cannot be null.")));
        assertSame(problems(new Stamp()), "This key is called id, and yet no database generates it: ask isGenerated(), not its name.",
            Map.of("id", List.of("This field cannot be null.")));
    }

    private static void assertProblems(Consumer<Game> change, String overlooked, Map<String, List<String>> expected) {
        Game game = new Game();
        game.id = 1L;
        change.accept(game);
        Map<String, List<String>> problems;
        try {
            problems = problems(game);
        } catch (NullPointerException e) {
            throw new AssertionError(overlooked + " A value that is null was asked something.", e);
        }
        assertSame(problems, overlooked, expected);
    }

    /** Two lines hold both, however many faults there are. */
    private static void assertSame(Map<String, List<String>> problems, String overlooked, Map<String, List<String>> expected) {
        assertThat(problems).as(overlooked).withFailMessage(() -> "\nexpected: " + new TreeMap<>(expected) + "\n but was: " + new TreeMap<>(problems))
            .isEqualTo(expected);
    }

    private static Map<String, List<String>> problems(Model object) {
        try {
            object.fullClean();
            return Map.of();
        } catch (ValidationError e) {
            assertThat(e.errors()).as("It threw, and nobody hears of the other fields. Only check throws, at the end.").doesNotContainKey(ValidationError.OBJECT);
            return e.errors();
        }
    }
}
