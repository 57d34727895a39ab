package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.errors.ValidationError;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.1", title = "Predict what comes back")
@ReadAgain("Step 3: kinds of values that chapter 02 did not have")
class PredictionsTest {

    @Test
    void a_decimal_comes_back_with_the_places_of_its_column() {
        String predicted = Predictions.fineAfterTheTrip();

        assertThat(predicted).as("The column says how many places a decimal has, not the object.")
            .isEqualTo(afterTheTrip(visit -> visit.fine = new BigDecimal("7.5"), visit -> visit.fine));
    }

    @Test
    void a_moment_is_cut() {
        String predicted = Predictions.momentAfterTheTrip();

        assertThat(predicted)
            .as("A moment is cut to the microsecond before it is bound. It is neither kept whole nor rounded.")
            .isEqualTo(afterTheTrip(visit -> visit.came = Instant.parse("2024-12-31T23:59:59.999999999Z"), visit -> visit.came));
    }

    @Test
    @ReadAgain("Check yourself")
    void the_getter_of_a_primitive_cannot_say_null() {
        String predicted = Predictions.nullByGetInt();
        try (Table visits = new Table(Visit.class)) {
            visits.insert(new Visit());

            assertThat(predicted).as("getInt gives an int, and an int is never null.")
                .isEqualTo(visits.one("SELECT books FROM library_visit", row -> Integer.toString(row.getInt(1))));
        }
    }

    @Test
    @ReadAgain("Check yourself")
    void the_field_reads_null() {
        String predicted = Predictions.nullByTheField();

        assertThat(predicted).as("The type asks wasNull after a zero, so NULL stays null.")
            .isEqualTo(afterTheTrip(visit -> visit.books = null, visit -> visit.books));
    }

    @Test
    @ReadAgain("Step 4: one of a few")
    void a_choice_is_stored_by_its_value() {
        String predicted = Predictions.moodInTheColumn();
        try (Table visits = new Table(Visit.class)) {
            Visit visit = new Visit();
            visit.mood = Mood.HURRIED;
            visits.insert(visit);

            assertThat(predicted)
                .as("The column holds the value that the constant declares: not its ordinal, its name or its label.")
                .isEqualTo(visits.column("mood"));
        }
    }

    @Test
    @ReadAgain("Step 5: all that is wrong, at once")
    void what_is_wrong_is_counted() {
        int predicted = Predictions.problems();
        Visit visit = new Visit();
        visit.name = "🐛🐛🐛🐛🐛";
        visit.fine = new BigDecimal("0.125");
        visit.books = -3;
        ValidationError error = catchThrowableOfType(ValidationError.class, visit::fullClean);

        assertThat(predicted).as("Ask of each field: may it be null, is it long enough, and what did its type promise?"
            + "\nThese are the sentences: " + error.errors())
            .isEqualTo((int) error.errors().values().stream().mapToLong(List::size).sum());
    }

    private static String afterTheTrip(Consumer<Visit> fill, Function<Visit, Object> part) {
        try (Table visits = new Table(Visit.class)) {
            Visit visit = new Visit();
            fill.accept(visit);
            visits.insert(visit);
            return String.valueOf(part.apply(visits.read(Visit.class)));
        }
    }
}
