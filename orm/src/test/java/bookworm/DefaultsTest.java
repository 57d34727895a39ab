package bookworm;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.fields.DateField;
import bookworm.fields.DateTimeField;
import bookworm.fields.IntegerField;
import bookworm.fields.UUIDField;
import bookworm.meta.FieldState;
import bookworm.meta.Models;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which initialisers of Java are defaults that a migration writes down. */
class DefaultsTest {

    static class Loan extends Model {
        @IntegerField int renewals = 2;
        @UUIDField UUID slip = UUID.randomUUID();
        @DateField LocalDate lent = LocalDate.now();
        @DateField LocalDate due = LocalDate.now().plusDays(14);
        @DateTimeField Instant until = Instant.now().plus(14, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        @DateField LocalDate opened = LocalDate.of(1999, 12, 31);
    }

    @Test
    void one_that_is_the_same_every_time_is_written_down() {
        assertThat(fields().get("renewals")).isEqualTo(field(IntegerField.class, "initial", 2));
        assertThat(fields().get("slip")).isEqualTo(field(UUIDField.class));
    }

    @Test
    void dates_and_times_are_not_since_they_may_be_others_tomorrow() {
        assertThat(fields()).containsEntry("lent", field(DateField.class)).containsEntry("due", field(DateField.class))
            .containsEntry("until", field(DateTimeField.class)).containsEntry("opened", field(DateField.class));
    }

    private static Map<String, FieldState> fields() {
        return Models.meta(Loan.class).state().fields();
    }
}
