package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.ValueError;
import bookworm.exercises.*;
import java.math.*;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "03.3", title = "Your turn: numbers that lose nothing")
@ReadAgain("Step 4: numbers that lose nothing")
class WholeNumberTest {

    @Test
    void digits_are_a_number() {
        assertNumber("7", 7, "A digit is a number.");
        assertNumber("-7", -7, "A sign may stand before the digits.");
        assertNumber("+7", 7, "A sign may stand before the digits.");
        assertNumber(" 7 ", 7, "Blanks around a number are forgiven.");
        assertNumber("0", 0, "A zero is a digit.");
        assertNumber("007", 7, "Zeros in front are digits like the others.");
    }

    @Test
    void a_number_is_one_whatever_its_class() {
        for (Number number : List.of(7, 7L, (short) 7, new BigDecimal("7"), BigInteger.valueOf(7))) {
            assertNumber(number, 7, "A " + number.getClass().getSimpleName() + " of 7 is 7.");
        }
    }

    @Test
    void zeros_behind_the_point_do_no_harm() {
        assertNumber(7.0, 7, "Nothing stands behind the point of the double 7.0.");
        assertNumber(new BigDecimal("7.00"), 7, "Nothing stands behind the point of the BigDecimal 7.00.");
    }

    @Test
    void a_fraction_is_neither_cut_nor_rounded() {
        for (Number number : List.of(7.5, 7.1f, -0.5, new BigDecimal("7.0001"), new BigDecimal("7.00000000000000000001"))) {
            assertRefused(number, "Only whoever gave " + number + " can say whether to cut or to round it.", "expected a whole number but got " + number);
        }
    }

    @Test
    void a_text_is_digits_only() {
        for (String text : List.of("7.0", "4e0", "7.", "7,0", "seven", "0x7", "- 7", "7 7", "")) {
            assertNoNumber(text, "\"" + text + "\" is no text of digits.");
        }
    }

    @Test
    void a_text_of_another_class_is_digits_too() {
        assertNumber(new StringBuilder("7"), 7, "A StringBuilder of 7 is a text of digits.");
        assertNoNumber(new StringBuilder("7.0"), "A StringBuilder is a text as well, and 7.0 is no text of digits. Ask for a CharSequence.");
    }

    @Test
    void what_is_no_number_is_refused() {
        assertNoNumber(true, "A boolean is no number.");
        assertNoNumber(Double.NaN, "NaN says of itself that it is no number.");
        assertNoNumber(Double.POSITIVE_INFINITY, "Infinity is no whole number.");
    }

    @Test
    void an_exponent_does_no_harm() {
        for (Object ten : List.of(new BigDecimal("1E+1"), 10)) {
            assertNumber(ten, -100, 100, 10, ten + " has no place behind the point. Without the zeros at its end it is 1E+1, whose scale is -1.");
        }
    }

    @Test
    void the_bounds_are_within() {
        assertNumber(10, 10, "10 lies within -10 to 10.");
        assertNumber(-10, -10, "-10 lies within -10 to 10.");
    }

    @Test
    void what_lies_beyond_is_told_the_bounds() {
        for (Object given : List.of(11, -11, 4_000_000_000L, "11", "-11")) {
            assertRefused(given, given + " lies beyond -10 to 10.", "expected a number from -10 to 10 but got " + given);
        }
    }

    @Test
    void the_bounds_are_those_that_were_given() {
        assertRefused(6, 0, 5, "6 lies beyond 0 to 5. Each type gives bounds of its own, as min and max.", "expected a number from 0 to 5 but got 6");
    }

    @Test
    void what_lies_far_beyond_is_told_so_too() {
        for (Object given : List.of(BigInteger.TWO.pow(64), 1e300, "9".repeat(30))) {
            assertRefused(given, given + " fits into no long. Compare with the bounds before you make one of it, texts as well.",
                "expected a number from -10 to 10 but got " + given);
        }
    }

    @Test
    void one_beyond_the_largest_long_is_beyond() {
        BigInteger above = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);
        BigInteger below = BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE);
        for (Object given : List.of(above, below, above.toString(), below.toString())) {
            assertRefused(given, Long.MIN_VALUE, Long.MAX_VALUE, given + " lies one beyond the bounds of a long. As doubles, it and the bound are"
                + " one number; as BigDecimals they are two.", "expected a number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE + " but got " + given);
        }
    }

    @Test
    void no_digit_is_lost() {
        String overlooked = "Each digit counts. A long has 63 bits for them; a double has 53, and an int has 31.";
        assertThat(parse("9007199254740993", Long.MIN_VALUE, Long.MAX_VALUE)).as(overlooked).isEqualTo(9007199254740993L);
        assertThat(parse(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE)).as(overlooked).isEqualTo(Long.MAX_VALUE);
    }

    private static long parse(Object given, long min, long max) {
        try {
            return IntegralType.parse(given, min, max);
        } catch (ValueError | IllegalArgumentException e) {
            throw new AssertionError("It was refused, and lies within the bounds.", e);
        }
    }

    private static void assertNumber(Object given, long expected, String overlooked) { assertNumber(given, -10, 10, expected, overlooked); }

    private static void assertNumber(Object given, long min, long max, long expected, String overlooked) {
        try {
            assertThat(IntegralType.parse(given, min, max)).as(overlooked).isEqualTo(expected);
        } catch (ValueError | IllegalArgumentException | ArithmeticException | ClassCastException e) {
            throw new AssertionError(overlooked + " It was refused.", e);
        }
    }

    private static void assertRefused(Object given, String why, String words) { assertRefused(given, -10, 10, why, words); }

    private static void assertRefused(Object given, long min, long max, String why, String words) {
        Throwable refused = refusal(given, min, max, why);
        assertThat(refused)
            .withFailMessage(() -> why + " It is a number, so throw the ValueError yourself: SimpleType would not find these words.\nIt threw: "
                + refused)
            .isInstanceOf(ValueError.class);
        assertThat(sameNumber(refused.getMessage(), words))
            .withFailMessage(() -> why + " It was refused in other words.\nExpected: " + words + "\nIt said:  " + refused.getMessage())
            .isTrue();
    }

    /** Whether two messages are the same, however they write the number at their end: 1.0E300 is 1.0E+300. */
    private static boolean sameNumber(String said, String expected) {
        int number = expected.lastIndexOf(' ') + 1;
        if (said == null || !said.startsWith(expected.substring(0, number))) {
            return false;
        }
        try {
            return new BigDecimal(said.substring(number)).compareTo(new BigDecimal(expected.substring(number))) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void assertNoNumber(Object given, String why) {
        Throwable refused = refusal(given, -10, 10, why);
        assertThat(refused)
            .withFailMessage(() -> why + " Leave it to an IllegalArgumentException: SimpleType catches that, and finds the words.\nIt threw: "
                + refused)
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static Throwable refusal(Object given, long min, long max, String why) {
        long[] made = new long[1];
        Throwable refused = catchThrowable(() -> made[0] = IntegralType.parse(given, min, max));
        assertThat(refused).withFailMessage(() -> why + " It was taken for " + made[0] + ".").isNotNull();
        return refused;
    }
}
