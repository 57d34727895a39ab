package bookworm.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.*;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a user gives becomes a value of the field, or is refused with words that name the field. */
class ConversionTest {

    static class Everything extends Model {
        @CharField(maxLength = 20) String word;
        @TextField String text;
        @IntegerField int number;
        @BigIntegerField long large;
        @PositiveIntegerField int positive;
        @FloatField double real;
        @DecimalField(maxDigits = 20, decimalPlaces = 4) BigDecimal exact;
        @BooleanField boolean truth;
        @DateField LocalDate day;
        @DateTimeField Instant moment;
        @UUIDField UUID uuid;
    }

    private static final ModelMeta MODEL = Models.meta(Everything.class);

    @ParameterizedTest
    @CsvSource({"number, 42, 42", "number, ' 42 ', 42", "large, -5, -5", "real, 1e3, 1000.0",
        "exact, 1.50, 1.50", "truth, true, true", "truth, 0, false", "day, 2024-02-29, 2024-02-29",
        "uuid, FFFFFFFF-0000-4000-8000-00000000000F, ffffffff-0000-4000-8000-00000000000f", "text, 1984, 1984"})
    void a_text_is_taken_for_the_value_that_it_spells(String field, String text, String expected) {
        assertThat(MODEL.field(field).convert(text)).isInstanceOf(MODEL.field(field).type().javaType()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"number, forty", "number, 42.9", "number, 4e1", "number, 2147483648", "positive, 1e10", "large, 9223372036854775808", "real, x", "real, 1e400", "exact, '1,5'",
        "truth, yes", "day, 2023-02-29", "moment, tomorrow", "uuid, 42"})
    void a_text_that_spells_no_value_is_refused_with_the_field(String field, String text) {
        assertThatThrownBy(() -> MODEL.field(field).convert(text)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Everything." + field + " expected", text);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29T18:30:00Z, 2024-02-29T18:30:00Z", "2024-02-29 18:30, 2024-02-29T18:30:00Z",
        "2024-02-29T18:30+02:00, 2024-02-29T16:30:00Z", "2024-02-29, 2024-02-29T00:00:00Z"})
    void a_moment_without_a_zone_is_in_utc_and_a_day_is_its_beginning(String text, Instant expected) {
        assertThat(MODEL.field("moment").convert(text)).isEqualTo(expected);
    }

    @Test
    void dates_and_moments_are_taken_from_each_other() {
        assertThat(MODEL.field("moment").convert(LocalDate.of(2024, 2, 29))).isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(MODEL.field("day").convert(Instant.parse("2024-02-29T23:30:00Z"))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(MODEL.field("day").convert(LocalDateTime.of(2024, 2, 29, 23, 30))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_moment_of_jdbc_is_the_moment_that_it_is_and_not_the_clock_on_the_wall() {
        Instant evening = Instant.parse("2024-02-29T18:30:00Z");

        assertThat(MODEL.field("moment").convert(Timestamp.from(evening))).isEqualTo(evening);
    }

    @Test
    void a_text_of_too_many_digits_is_not_even_read() {
        assertThat(MODEL.field("exact").convert("1".repeat(4300))).isEqualTo(new BigDecimal("1".repeat(4300)));
        assertThatThrownBy(() -> MODEL.field("exact").convert("1".repeat(4301))).isInstanceOf(ValueError.class)
            .hasMessageStartingWith("Everything.exact expected a decimal number");
    }

    @Test
    void numbers_are_taken_from_each_other() {
        assertThat(MODEL.field("number").convert(5L)).isEqualTo(5);
        assertThat(MODEL.field("large").convert(new BigDecimal("5.0"))).isEqualTo(5L);
        assertThat(MODEL.field("exact").convert(0.1)).as("the digits that Java shows").isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void a_fraction_is_no_whole_number() {
        assertThatThrownBy(() -> MODEL.field("number").convert(42.9)).isInstanceOf(ValueError.class)
            .hasMessage("Everything.number expected a whole number but got 42.9");
    }

    @Test
    void a_value_of_the_right_type_stays_the_object_that_it_is() {
        LocalDate day = LocalDate.of(1815, 12, 23);

        assertThat(MODEL.field("day").convert(day)).isSameAs(day);
    }

    @Test
    void null_stays_null() {
        assertThat(MODEL.field("number").convert(null)).isNull();
    }

    @Test
    void a_value_that_is_no_text_is_named_with_its_class() {
        assertThatThrownBy(() -> MODEL.field("day").convert(1900))
            .hasMessage("Everything.day expected a date such as \"2024-02-29\" but got \"1900\" of java.lang.Integer");
    }

    @Test
    void a_number_that_the_column_cannot_hold_is_told_the_range() {
        assertThatThrownBy(() -> MODEL.field("number").convert(1L << 31)).isInstanceOf(ValueError.class)
            .hasMessage("Everything.number expected a number from -2147483648 to 2147483647 but got 2147483648");
    }
}
