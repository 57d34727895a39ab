package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.errors.ValidationError;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.1", title = "Predict what is kept, and what is refused")
@ReadAgain("Step 1: one of a few")
class PredictionsTest {

    @Test
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
    @ReadAgain("Step 2: all that is wrong, at once")
    void what_is_wrong_is_counted() {
        int predicted = Predictions.problems();
        Visit visit = new Visit();
        visit.name = "🐛🐛🐛🐛🐛";
        visit.fine = new BigDecimal("0.125");
        visit.books = -3;
        ValidationError error = catchThrowableOfType(ValidationError.class, visit::fullClean);

        assertThat(predicted).as("Ask of each field: may it be null, is it short enough, and what did its type promise?"
            + "\nThese are the sentences: " + error.errors())
            .isEqualTo((int) error.errors().values().stream().mapToLong(List::size).sum());
    }
}
