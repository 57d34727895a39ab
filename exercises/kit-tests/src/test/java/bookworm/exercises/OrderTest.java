package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One cause, one failure: the tests of an exercise run as they are written, and stop at the first red one. */
class OrderTest {

    @Exercise("01.1")
    static class Written {
        @Test void zero_is_simple() { }

        @Test void a_number_is_harder() { }

        @ParameterizedTest @ValueSource(ints = {1, 2, 3, 4}) void many(int number) {
            if (number == 3) {
                fail("three");
            }
        }

        @Test void another_after_the_red_one() { }

        @Test void a_todo_after_the_red_one() { throw new Todo("01.1", "go on"); }
    }

    @Exercise("01.1")
    static class WrittenElsewhere {
        @Test void of_the_same_exercise() { fail("once more"); }
    }

    @Exercise("01.2")
    static class OfAnotherExercise {
        @Test void is_not_concerned() { }
    }

    private static Standings run(Class<?>... tests) {
        Standings standings = new Standings();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> test : tests) {
            request.selectors(selectClass(test));
        }
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
            .execute(request.build(), standings);
        return standings;
    }

    @Test
    void tests_run_in_the_order_of_their_source() {
        assertThat(run(Written.class).of("01.1").passed).startsWith("Written.zero_is_simple", "Written.a_number_is_harder", "Written.many, [1] number=1");
    }

    @Test
    void the_first_red_test_is_the_only_one() {
        Standing standing = run(Written.class).of("01.1");

        assertThat(standing.redTests()).containsExactly("Written.many, [3] number=3");
        assertThat(standing.passed).hasSize(4);
        assertThat(standing.notStarted).isEmpty();
        assertThat(standing.notTried).contains("Written.another_after_the_red_one", "Written.a_todo_after_the_red_one");
        assertThat(standing.summary()).isEqualTo("01.1 (4 of 8 tests pass, then one fails)");
    }

    @Test
    void it_stops_the_exercise_in_all_its_classes_and_no_other_exercise() {
        Standings standings = run(Written.class, WrittenElsewhere.class, OfAnotherExercise.class);

        assertThat(standings.of("01.1").red).hasSize(1);
        assertThat(standings.of("01.2").state()).isEqualTo(State.SOLVED);
    }
}
