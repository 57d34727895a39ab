package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkipsNotStartedTest {

    /** A starter: all of its work is still to do. */
    static class Hello {
        String greet(String name) {
            throw new Todo("01.1", "greet " + name);
        }

        void repair() {
            Todo.here("01.1", "find the mistake");
        }
    }

    @Exercise("01.1")
    static class EveryWayToMeetATodo {
        @Test void thrown() {
            new Hello().greet("Ann");
        }

        @Test void wrapped() {
            try {
                new Hello().greet("Ann");
            } catch (RuntimeException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test void expected() {
            assertThatThrownBy(() -> new Hello().greet("Ann")).isInstanceOf(RuntimeException.class);
        }

        @Test void expected_as_another() {
            assertThatThrownBy(() -> new Hello().greet("Ann")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test void swallowed() {
            try {
                new Hello().repair();
            } catch (RuntimeException e) {
                // as careless code does
            }
        }

        @Test void on_another_thread() throws InterruptedException {
            Thread thread = new Thread(() -> new Hello().greet("Ann"));
            thread.setUncaughtExceptionHandler((dead, failure) -> {});
            thread.start();
            thread.join();
        }

        @ParameterizedTest @ValueSource(strings = {"Ann", "Bob"}) void with_parameters(String name) {
            new Hello().greet(name);
        }

        @TestFactory Stream<DynamicTest> dynamic() {
            return Stream.of(dynamicTest("greets", () -> new Hello().greet("Ann")));
        }

        @Nested class Inside {
            @Test void nested() {
                new Hello().greet("Ann");
            }
        }
    }

    @Exercise("01.1")
    static class InAField {
        final String greeting = new Hello().greet("Ann");

        @Test void greets() {}
    }

    @Exercise("01.1")
    static class InBeforeEach {
        String greeting;

        @BeforeEach void greet() {
            greeting = new Hello().greet("Ann");
        }

        @Test void greets() {}

        @AfterEach void fails_for_want_of_it() {
            greeting.length();
        }
    }

    @Exercise("01.1")
    static class InBeforeAll {
        static String greeting;

        @BeforeAll static void greet() {
            greeting = new Hello().greet("Ann");
        }

        @Test void greets() {}

        @AfterAll static void fails_for_want_of_it() {
            greeting.length();
        }
    }

    @Exercise("01.1")
    static class OneOfEach {
        @Test void a_not_started() {
            new Hello().greet("Ann");
        }

        @Test void a_green_one() {}

        @Test void one_skipped_for_another_reason() {
            Assumptions.abort("no database here");
        }

        @Test void a_red_one() {
            assertThat("Hello").isEqualTo("Hello, Ann");
        }
    }

    @Test
    void a_todo_met_in_any_way_makes_the_test_not_started() {
        Standing standing = run(EveryWayToMeetATodo.class);

        assertThat(standing.passed).isEmpty();
        assertThat(standing.red).isEmpty();
        assertThat(standing.notStarted).hasSize(10);
    }

    @Test
    void also_before_the_test_itself_and_what_fails_for_want_of_it_stays_silent() {
        for (Class<?> tests : new Class<?>[] {InAField.class, InBeforeEach.class, InBeforeAll.class}) {
            Standing standing = run(tests);

            assertThat(standing.passed).isEmpty();
            assertThat(standing.red).isEmpty();
            assertThat(standing.notStarted).hasSize(1);
        }
    }

    @Test
    void other_tests_keep_their_own_result() {
        Standing standing = run(OneOfEach.class);

        assertThat(standing.passed).containsExactly("OneOfEach.a_green_one");
        assertThat(standing.redTests()).containsExactly("OneOfEach.a_red_one");
        assertThat(standing.notStarted).hasSize(1);
    }

    @Test
    void the_message_says_the_exercise_the_task_and_the_line_to_open() {
        assertThat(run(InAField.class).notStarted.get(0)).hasMessageMatching(
                "01\\.1 is not started: greet Ann\\."
                        + " Open exercises/kit-tests/src/test/java/bookworm/exercises/SkipsNotStartedTest\\.java:\\d+");
    }

    @Test
    void the_line_to_open_is_the_callers_when_code_below_it_must_compile() {
        assertThatThrownBy(() -> new Hello().repair())
                .isInstanceOfSatisfying(Todo.class, todo -> assertThat(todo.line().getMethodName()).isEqualTo("repair"));
    }

    private static Standing run(Class<?> tests) {
        Standings standings = new Standings();
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
                .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(), standings);
        return standings.of("01.1");
    }
}
