package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.exercises.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@Exercise(value = "03.1", title = "Predict what comes back")
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

    private static String afterTheTrip(Consumer<Visit> fill, Function<Visit, Object> part) {
        try (Table visits = new Table(Visit.class)) {
            Visit visit = new Visit();
            fill.accept(visit);
            visits.insert(visit);
            return String.valueOf(part.apply(visits.read(Visit.class)));
        }
    }
}
