package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.ValueError;
import bookworm.exercises.*;
import java.sql.Timestamp;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "03.2", title = "Your turn: a day from whatever is given")
@ReadAgain("Step 3: a day from whatever is given")
class DayTest {

    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void go_home() { TimeZone.setDefault(here); }

    @Test
    void a_text_is_the_day_that_it_spells() {
        assertDay("1815-12-23", "This text spells a day.", LocalDate.of(1815, 12, 23));
    }

    @Test
    void anything_with_such_a_text_is_one() {
        assertDay(new StringBuilder("1815-12-23"), "No String, but it spells a day: ask for its text.", LocalDate.of(1815, 12, 23));
    }

    @Test
    void a_time_on_a_day_is_that_day() {
        assertDay(LocalDateTime.parse("1941-07-09T23:30"), "A LocalDateTime has a day of its own.", LocalDate.of(1941, 7, 9));
        assertDay(LocalDateTime.parse("1941-07-09T00:00"), "A LocalDateTime has a day of its own, at midnight too.", LocalDate.of(1941, 7, 9));
    }

    @Test
    void a_time_on_a_day_is_that_day_everywhere() {
        for (String place : new String[] {"Asia/Tokyo", "America/New_York"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            for (String time : new String[] {"1941-07-09T00:30", "1941-07-09T23:30"}) {
                assertDay(LocalDateTime.parse(time), "This program runs in " + place + ", and the day of a LocalDateTime needs no zone.",
                    LocalDate.of(1941, 7, 9));
            }
        }
    }

    @Test
    void a_moment_is_its_day_in_utc() {
        assertDay(Instant.parse("1941-07-09T12:00:00Z"), "An Instant has a day in UTC.", LocalDate.of(1941, 7, 9));
    }

    @Test
    void the_day_of_a_moment_is_the_same_everywhere() {
        for (String place : new String[] {"Asia/Tokyo", "America/New_York"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            for (String moment : new String[] {"1941-07-09T00:30:00Z", "1941-07-09T23:30:00Z"}) {
                assertDay(Instant.parse(moment), "This program runs in " + place + ", and the day of a moment is that of UTC all the same.",
                    LocalDate.of(1941, 7, 9));
            }
        }
    }

    @Test
    void what_is_no_date_is_refused() {
        assertRefused("in March 1818", "This is no date.");
        assertRefused("1900-02-29", "1900 was no leap year.");
        assertRefused("", "An empty text is no date.");
        for (String text : new String[] {"1815-1-5", "1815/12/23", "18151223"}) {
            assertRefused(text, "A date is spelled as 1815-12-23 is, and " + text + " is not: leave it to LocalDate.parse.");
        }
    }

    @Test
    void what_is_no_text_is_refused_in_the_same_words() {
        assertRefused(1900, "A number is no date.");
    }

    @Test
    void what_is_no_text_may_spell_a_day() {
        assertDay(java.sql.Date.valueOf("1815-12-23"), "A java.sql.Date is no text, neither is it a LocalDateTime or an Instant, but its text is"
            + " 1815-12-23: ask any other value for its text.", LocalDate.of(1815, 12, 23));
    }

    @Test
    void a_text_is_a_date_from_end_to_end() {
        assertRefused("1815-12-23rd?", "Something follows the date, and whoever typed it meant it: the whole text has to be a date.");
        for (String text : new String[] {"1815-12-23T18:30", "1815-12-23T18:30:00Z"}) {
            assertRefused(text, "A time follows the date. Of a text, the whole has to be a date, though it may spell a moment.");
        }
        assertRefused("1815-12-23+01:00", "A distance from UTC follows the date. Of a text, the whole has to be a date: LocalDate.parse"
            + " without a form of your own sees to that.");
    }

    @Test
    void a_time_with_its_distance_from_utc_is_no_day() {
        OffsetDateTime time = OffsetDateTime.parse("1941-07-10T00:30+02:00");
        for (Object given : new Object[] {time, time.toZonedDateTime()}) {
            assertRefused(given, "It is the 10th where the clock hangs and the 9th in UTC: a value of " + given.getClass().getSimpleName()
                + " counts as its text, and this text is no date.");
        }
    }

    @Test
    void a_timestamp_counts_as_its_text() {
        assertRefused(Timestamp.valueOf("1941-07-09 23:30:00"), "A Timestamp is neither a LocalDateTime nor an Instant, so it counts as its text,"
            + " and a time follows the date in that.");
    }

    @Test
    void a_blank_is_no_part_of_a_date() {
        assertRefused(" 1815-12-23", "A blank stands before the date. The text has to be a date from the first letter to the last.");
        assertRefused("1815-12-23 ", "A blank stands behind the date. The text has to be a date from the first letter to the last.");
    }

    private static void assertDay(Object given, String overlooked, LocalDate expected) {
        try {
            assertThat(new DateType().convert(given)).as(overlooked).isEqualTo(expected);
        } catch (ValueError | ClassCastException | UnsupportedOperationException e) {
            throw new AssertionError(overlooked + " It was refused.", e);
        }
    }

    private static void assertRefused(Object given, String why) {
        Object[] made = new Object[1];
        Throwable refused = catchThrowable(() -> made[0] = new DateType().convert(given));
        assertThat(refused).withFailMessage(() -> why + " It was taken for " + made[0] + ".").isNotNull();
        assertThat(refused)
            .withFailMessage(() -> why + " It was refused in Java's own words. Let IllegalArgumentException or DateTimeException"
                + " reach SimpleType, which finds better ones.\nIt threw: " + refused)
            .isInstanceOf(ValueError.class);
        assertThat(refused.getMessage())
            .withFailMessage(() -> why + " It was refused in words of your own. Leave them to SimpleType, so that all types speak alike.\nIt said: "
                + refused.getMessage())
            .startsWith("expected a date such as \"2024-02-29\" but got \"" + given + "\"");
    }
}
