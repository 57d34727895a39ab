package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.Model;
import bookworm.errors.ValueError;
import bookworm.exercises.*;
import bookworm.fields.IntegerField;
import bookworm.meta.Models;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Exercise(value = "03.5", title = "A type that loses hours")
@ReadAgain("Step 3: a day from whatever is given")
class DurationTypeTest {

    static class Stay extends Model {
        @IntegerField int visitors = 1;
        @DurationField(nullable = true) Duration lasted;
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void minutes_come_back() {
        assertComesBack(Duration.ofMinutes(45), "A duration of less than an hour was right before.");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void hours_come_back() {
        assertComesBack(Duration.ofMinutes(90), "The column holds all the minutes, each of them once. toMinutes counts them; "
            + "toMinutesPart is what the hours leave over.");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void days_come_back() {
        assertComesBack(Duration.ofHours(25), "A day and an hour are 1500 minutes: hours and minutes are not the only parts.");
    }

    @Test
    @ReadAgain("Step 2: NULL is not zero")
    void null_comes_back() {
        assertComesBack(null, "Nobody knows how long it lasted. NULL is no duration of 0 minutes; and wasNull speaks of the column "
            + "that was read last, so read first and ask then.");
    }

    @Test
    @ReadAgain("Step 2: NULL is not zero")
    void zero_comes_back() {
        assertComesBack(Duration.ZERO, "Who turned on his heel stayed 0 minutes, and that is known. Only NULL is null.");
    }

    @Test
    @ReadAgain("Step 1: a column gives what the field wants")
    void the_column_holds_minutes() {
        try (Table stays = new Table(Stay.class)) {
            Stay stay = new Stay();
            stay.lasted = Duration.ofMinutes(90);
            stays.insert(stay);

            assertThat(stays.column("lasted")).as("The column is one of whole minutes, and other programs read it too.").isEqualTo("90");
        }
    }

    @Test
    void a_text_is_taken_for_the_duration_that_it_spells() {
        assertThat(Models.meta(Stay.class).field("lasted").convert("PT1H30M"))
            .as("A text may spell a duration.").isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void a_duration_stays_the_one_that_it_is() {
        Object[] converted = new Object[1];
        Throwable failed = catchThrowable(() -> converted[0] = Models.meta(Stay.class).field("lasted").convert(Duration.ofMinutes(90)));
        assertThat(failed).as("A Duration was given, and that is what the field holds.").isNull();
        assertThat(converted[0]).as("A Duration was given, and that is what the field holds.").isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void a_text_that_spells_no_duration_is_refused_in_words() { assertRefused("all day"); }

    @Test
    void a_number_is_no_duration() {
        assertRefused(90);
        assertRefused("90");
    }

    private static void assertRefused(Object given) {
        Throwable refused = catchThrowable(() -> Models.meta(Stay.class).field("lasted").convert(given));

        assertThat(refused)
            .withFailMessage(() -> "What does not fit must be refused, with a ValueError: only then can the field say that it was "
                + "Stay.lasted.\nIt was given: " + given + ", a " + given.getClass().getSimpleName() + "\nIt threw: " + (refused == null ? "nothing" : refused))
            .isInstanceOf(ValueError.class);
        assertThat(refused.getMessage())
            .withFailMessage(() -> "Say what was given: \"" + given + "\" has to stand in the message.\nIt said: " + refused.getMessage())
            .contains("Stay.lasted", given.toString());
    }

    private static void assertComesBack(Duration lasted, String overlooked) {
        try (Table stays = new Table(Stay.class)) {
            Stay stay = new Stay();
            stay.lasted = lasted;
            stays.insert(stay);

            assertThat(read(stays, lasted)).as(overlooked).isEqualTo(lasted);
        }
    }

    private static Duration read(Table stays, Duration stored) {
        try {
            return stays.read(Stay.class).lasted;
        } catch (NullPointerException e) {
            if (stored != null) {
                throw e;
            }
            throw new AssertionError("The column is NULL, and it was made a duration all the same. Look before you make one.", e);
        }
    }
}
