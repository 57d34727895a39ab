package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.exercises.*;
import bookworm.fields.*;
import java.lang.annotation.*;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.*;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Exercise(value = "03.7", title = "Which fields have changed")
@ReadAgain("Step 5: a moment, wherever it is read")
class ChangesTest {

    static class Loan extends Model {
        @CharField(maxLength = 100) String member = "Emma Woodhouse";
        @BigIntegerField long card = 9_007_199_254_740_992L;
        @DateTimeField Instant lent = Instant.parse("2024-02-29T18:30:00.123456Z");
        @DateField(nullable = true) LocalDate returnedOn;
        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) BigDecimal fine = new BigDecimal("9.90");
        @TextField String note = "";
        @BooleanField boolean wasReminded;
        @MinutesField Duration read = Duration.ofMinutes(90);
        @LettersField String seal;
        @DecimalField(maxDigits = 6, decimalPlaces = 4) BigDecimal rate = new BigDecimal("0.0500");
        @AmountField String deposit = "9.90";
        @DecimalField(maxDigits = 20, decimalPlaces = 2) BigDecimal worth = new BigDecimal("90071992547409930.01");
    }

    /** A type that somebody wrote yesterday; its column holds whole minutes. */
    static final class MinutesType implements FieldType<Duration> {
        @Override public Class<Duration> javaType() { return Duration.class; }

        @Override public String columnType() { return "BIGINT"; }

        @Override public Duration convert(Object value) { return Duration.parse(value.toString()); }

        @Override public Object toJdbc(Duration value) { return value.toMinutes(); }
    }

    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
    @FieldDefinition(MinutesType.class)
    @interface MinutesField { }

    /** Another one; its column holds the letters as bytes. */
    static final class LettersType implements FieldType<String> {
        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType() { return "VARBINARY(100)"; }

        @Override public String convert(Object value) { return value.toString(); }

        @Override public Object toJdbc(String value) { return value.getBytes(StandardCharsets.UTF_8); }
    }

    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
    @FieldDefinition(LettersType.class)
    @interface LettersField { }

    /** One more; its column holds the amount that the text spells. */
    static final class AmountType implements FieldType<String> {
        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType() { return "NUMERIC(8, 2)"; }

        @Override public String convert(Object value) { return value.toString(); }

        @Override public Object toJdbc(String value) { return new BigDecimal(value); }
    }

    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
    @FieldDefinition(AmountType.class)
    @interface AmountField { }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void nothing_has_changed() {
        assertChanged(loan -> { }, "Not every loan has a key or has come back: what is null in both has not changed.");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void every_kind_of_change_is_seen() {
        assertChanged(loan -> {
            loan.member = "Harriet Smith";
            loan.note = "asked for more time";
            loan.wasReminded = true;
            loan.fine = new BigDecimal("9.91");
        }, "A change was overlooked, or reported under another name than its field's, or out of the order of the class.",
            "member", "fine", "note", "wasReminded");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void something_out_of_nothing_is_a_change() {
        assertChanged(loan -> loan.returnedOn = LocalDate.of(2024, 3, 7), "From NULL to a day is a change.", "returnedOn");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void nothing_out_of_something_is_a_change() {
        assertChanged(loan -> loan.member = null, "From a name to NULL is a change.", "member");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void another_key_is_a_change() {
        assertChanged(loan -> loan.id = 1L, loan -> loan.id = 2L, "The key has a column as the others have, and it would hold another number.", "id");
    }

    @Test
    void a_decimal_with_fewer_places_is_the_same() {
        assertChanged(loan -> loan.fine = new BigDecimal("9.9"),
            "9.90 and 9.9 are one number. equals looks at the places too; compareTo does not.");
    }

    @Test
    void a_decimal_that_comes_or_goes_is_a_change() {
        assertChanged(loan -> loan.fine = null, "From a fine to NULL is a change: compare two decimals only where there are two.", "fine");
        assertChanged(loan -> loan.fine = null, loan -> loan.fine = new BigDecimal("9.90"),
            "From NULL to a fine is a change: compare two decimals only where there are two.", "fine");
    }

    @Test
    void a_moment_that_differs_below_a_microsecond_is_the_same() {
        assertChanged(loan -> loan.lent = Instant.parse("2024-02-29T18:30:00.123456789Z"),
            "The column keeps microseconds. Compare what would be bound, not what the object holds.");
    }

    @Test
    void a_moment_that_differs_by_a_microsecond_is_not_the_same() {
        assertChanged(loan -> loan.lent = Instant.parse("2024-02-29T18:30:00.123457Z"),
            "A microsecond is a change: the column keeps it.", "lent");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void a_type_that_somebody_else_wrote_is_asked_too() {
        assertChanged(loan -> loan.read = Duration.ofSeconds(90 * 60 + 30),
            "This column holds whole minutes, says its type. There are types that you have never seen: ask each what it would bind.");
        assertChanged(loan -> loan.read = Duration.ofMinutes(91), "A minute more is a change.", "read");
    }

    @Test
    @ReadAgain("Step 4: numbers that lose nothing")
    void large_numbers_that_differ_by_one_are_not_the_same() {
        assertChanged(loan -> loan.card++,
            "A double has 53 bits for its digits, a long has 63: as doubles, these two numbers are one.", "card");
        assertChanged(loan -> loan.worth = new BigDecimal("90071992547409930.02"),
            "A double has 53 bits for its digits, a BigDecimal has as many as it needs: as doubles, these two numbers are one.", "worth");
    }

    @Test
    @ReadAgain("Step 4: numbers that lose nothing")
    void a_zero_at_the_end_counts() {
        assertChanged(loan -> loan.card = 10, loan -> loan.card = 100,
            "10 and 100 are two numbers. The zeros at the end of a text mean nothing only if they stand behind a point.", "card");
        assertChanged(loan -> loan.fine = new BigDecimal("10"), loan -> loan.fine = new BigDecimal("100"),
            "10 and 100 are two numbers. The zeros at the end of a text mean nothing only if they stand behind a point.", "fine");
        assertChanged(loan -> loan.note = "sign 9.90", loan -> loan.note = "sign 9.9",
            "A text is no number: each of its zeros is a letter.", "note");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void a_text_may_look_like_null() {
        assertChanged(loan -> loan.member = null, loan -> loan.member = "null", "NULL is no text, not even \"null\".", "member");
        assertChanged(loan -> loan.member = null, loan -> loan.member = "", "NULL is no text, not even an empty one.", "member");
    }

    @Test
    void a_decimal_has_as_many_places_as_its_column() {
        assertChanged(loan -> loan.rate = new BigDecimal("0.0501"), "The column of rate has four places, and the fourth is another.", "rate");
    }

    @Test
    void a_type_that_somebody_else_wrote_may_bind_decimals() {
        assertChanged(loan -> loan.deposit = "9.9",
            "The type of deposit makes decimals of its texts, and 9.90 and 9.9 are one number. Compare what is bound as decimals, not only what"
                + " the object holds.");
        assertChanged(loan -> loan.deposit = "9.91", "A cent more is a change.", "deposit");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void bytes_are_compared_one_by_one() {
        assertChanged(loan -> loan.seal = "Hartfield", loan -> loan.seal = "Hartfield",
            "Nothing has changed. The type of seal binds an array of bytes, and equals calls two arrays equal only if they are one."
                + " Objects.deepEquals looks inside.");
        assertChanged(loan -> loan.seal = "Hartfield", loan -> loan.seal = "Harriet's",
            "This column holds bytes, and other ones than before.", "seal");
    }

    private static void assertChanged(Consumer<Loan> change, String overlooked, String... fields) {
        assertChanged(loan -> { }, change, overlooked, fields);
    }

    private static void assertChanged(Consumer<Loan> first, Consumer<Loan> then, String overlooked, String... fields) {
        Loan before = new Loan();
        first.accept(before);
        Loan after = new Loan();
        then.accept(after);
        List<String> changed = between(before, after, overlooked);

        assertThat(changed).withFailMessage(() -> overlooked + "\nExpected: " + List.of(fields) + "\nReported: " + changed)
            .containsExactly(fields);
    }

    private static List<String> between(Loan before, Loan after, String overlooked) {
        try {
            return Changes.between(before, after);
        } catch (RuntimeException e) {
            throw new AssertionError(isOfNull(e) ? "A type was asked what it binds for null. toJdbc is never called with null: ask first whether there is"
                + " a value." : e instanceof ClassCastException ? "A value was cast to a class that is not its own. A type may bind what it likes, bytes"
                + " too: ask by instanceof before you cast." : overlooked, e);
        }
    }

    /** Whether a type fell over the null that it was asked for. */
    private static boolean isOfNull(RuntimeException e) {
        return e instanceof NullPointerException && Stream.of(e.getStackTrace()).limit(3)
            .anyMatch(frame -> frame.getMethodName().equals("toJdbc") && !frame.getClassName().equals(Changes.class.getName()));
    }
}
