package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "25.3", title = "Your turn: lost, and again")
@ReadAgain("Step 4: lost, and again")
@Timeout(60)
class RetryingTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private int tries;

    @AfterEach
    void close() { library.close(); }

    /** A block that loses so many times, and then gives how often it was run. */
    private Integer run(Atomic options, int losses) {
        tries = 0;
        return Database.<Integer>atomic(options, () -> {
            tries++;
            if (tries <= losses) {
                throw new ConflictError("lost in try " + tries, null);
            }
            return tries;
        });
    }

    private String lostBy(Atomic options) {
        try {
            return "nothing is thrown, and " + run(options, 12) + " is given";
        } catch (ConflictError e) {
            return e.getMessage();
        } catch (DatabaseError e) {
            throw new AssertionError("Every try lost, and what goes on is a " + e.getClass().getSimpleName() + ". It has to be the ConflictError: who waits for one"
                + " does not catch this.", e);
        }
    }

    @Test
    void what_does_not_lose_runs_once() {
        assertThat(run(Atomic.with().retries(3), 0)).as("It gives what the attempt gives.").isEqualTo(1);
        assertThat(tries).as("A block that did not lose ran once.").isEqualTo(1);
        tries = 0;
        assertThat(Database.<Integer>atomic(Atomic.with().retries(3), () -> {
            tries++;
            return null;
        })).as("A block may give null.").isNull();
        assertThat(tries).as("A block that gives null has not lost: only a ConflictError says so. It ran once.").isEqualTo(1);
    }

    @Test
    void what_lost_runs_again() {
        assertThat(run(Atomic.with().retries(3), 1)).as("Lost once, and then not: the second try's result.").isEqualTo(2);
        assertThat(run(Atomic.with().retries(3), 3)).as("Three retries are three tries after the first one.").isEqualTo(4);
    }

    @Test
    void as_often_as_it_may() {
        lostBy(Atomic.with().retries(3));
        assertThat(tries).as("It always loses, and may be retried three times: one try, and three more.").isEqualTo(4);
        lostBy(Atomic.with());
        assertThat(tries).as("Without retries there is one try.").isEqualTo(1);
    }

    @Test
    void the_last_error_says_how_often() {
        assertThat(lostBy(Atomic.with().retries(3))).as("The last try's error goes on.").contains("lost in try 4");
        assertThat(lostBy(Atomic.with().retries(3))).as("It says how many tries there were, all of them counted.").contains("Tried 4 times.");
        assertThat(lostBy(Atomic.with().retries(1))).as("One retry: two tries.").contains("Tried 2 times.");
        assertThat(lostBy(Atomic.with())).as("Where there were no retries, the error goes on as it is.").isEqualTo("lost in try 1");
    }

    @Test
    void another_error_goes_on_at_once() {
        tries = 0;
        assertThatThrownBy(() -> Database.atomic(Atomic.with().retries(3), () -> {
            tries++;
            throw new IntegrityError("there is such an ISBN", null);
        }), "The error is gone.").as("The error goes on as it is: a duplicate is no conflict.").isInstanceOf(IntegrityError.class).hasMessage("there is such an ISBN");
        assertThat(tries).as("A duplicate stays a duplicate: there is nothing to try again.").isEqualTo(1);

        tries = 0;
        assertThatThrownBy(() -> Database.atomic(Atomic.with().retries(3), () -> {
            tries++;
            throw tries == 1 ? new ConflictError("lost", null) : new IllegalStateException("the light goes out");
        }), "The error is gone.").as("Lost first, and then another error: that one goes on as it is.").isInstanceOf(IllegalStateException.class)
            .hasMessage("the light goes out");
        assertThat(tries).as("Lost first, and then another error: two tries.").isEqualTo(2);
    }

    @Test
    void between_two_tries_there_is_a_pause() {
        long start = System.nanoTime();
        lostBy(Atomic.with().retries(4));

        assertThat((System.nanoTime() - start) / 1_000_000.0).as("Five tries took so many milliseconds. Two that met meet again, unless they pause between tries.")
            .isGreaterThan(3);
    }
}
