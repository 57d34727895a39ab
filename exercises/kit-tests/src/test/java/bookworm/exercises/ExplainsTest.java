package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees of a wrong answer, besides the words of the test. */
class ExplainsTest {

    private static final Logger SQL = LoggerFactory.getLogger("bookworm.sql");

    /** As the chapters' Database logs a statement. */
    private static void run(String text, Object... parameters) {
        SQL.debug("{} {} ({} us)", text, List.of(parameters), 42);
    }

    @Exercise("01.1")
    @ReadAgain("The trouble")
    static class RedTests {
        @BeforeEach void fills_the_library() {
            run("INSERT INTO books_book VALUES (1)");
        }

        @Test void two_statements() {
            run("SELECT id FROM books_book WHERE title = ?", "Emma");
            run("SELECT 1");
            assertThat(List.of(4)).as("There are two books called Emma.").containsExactly(4, 167);
        }

        @Test void a_comparison() {
            assertThat(1).isEqualTo(2);
        }

        @Test void no_assertion() {
            throw new IllegalStateException("nothing here");
        }

        @ReadAgain("Check yourself")
        @Test void a_section_of_its_own() {
            assertThat(1).isEqualTo(2);
        }

        @Test void a_loop() {
            for (int book = 1; book <= 30; book++) {
                run("SELECT name FROM books_author WHERE id = ?", book);
            }
            assertThat(1).isEqualTo(2);
        }

        @Test void a_log_that_is_asked_first() {
            if (SQL.isDebugEnabled()) {
                run("SELECT 2");
            }
            assertThat(1).isEqualTo(2);
        }

        @TestFactory Stream<DynamicTest> made_at_run_time() {
            return Stream.of(dynamicTest("one", () -> assertThat(1).isEqualTo(2)));
        }
    }

    @Test
    void the_message_goes_on_with_what_ran_in_the_test_and_where_to_read_again() {
        assertThat(red("two_statements")).hasMessageStartingWith("[There are two books called Emma.]").message().containsPattern("""
            This ran:
              SELECT id FROM books_book WHERE title = \\?   with \\[Emma]
              SELECT 1
            Read again: chapters/01/README\\.md:\\d+, "The trouble"$""");
    }

    @Test
    void where_nothing_ran_nothing_is_said_of_it() {
        assertThat(red("a_comparison")).message().doesNotContain("This ran").contains("Read again");
    }

    @Test
    void what_was_expected_and_what_came_can_still_be_compared() {
        assertThat(red("a_comparison")).isInstanceOfSatisfying(AssertionFailedError.class, error -> {
            assertThat(error.getExpected().getValue()).hasToString("2");
            assertThat(error.getActual().getValue()).hasToString("1");
        });
    }

    @Test
    void the_failure_stays_at_its_line() {
        assertThat(red("a_comparison").getStackTrace()).anySatisfy(line -> assertThat(line.getMethodName()).isEqualTo("a_comparison"));
    }

    @Test
    void another_exception_is_explained_as_well() {
        assertThat(red("no_assertion")).hasMessageStartingWith("It ended with java.lang.IllegalStateException: nothing here\nRead again: ")
            .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_test_may_name_another_section_than_its_class() {
        assertThat(red("a_section_of_its_own")).hasMessageEndingWith("\"Check yourself\"");
    }

    @Test
    void of_many_statements_the_last_are_shown() {
        assertThat(red("a_loop")).hasMessageContaining("30 statements ran, at last:\n  SELECT")
            .hasMessageContaining("with [30]").message().doesNotContain("with [20]").contains("with [21]");
    }

    @Test
    void a_log_that_is_switched_off_is_heard() {
        assertThat(red("a_log_that_is_asked_first")).hasMessageContaining("SELECT 2");
    }

    @Test
    void a_dynamic_test_points_where_its_factory_does() {
        assertThat(red("made_at_run_time")).hasMessageEndingWith("\"The trouble\"");
    }

    private static Throwable red(String method) {
        Standings standings = new Standings();
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
            .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectMethod(RedTests.class, method)).build(), standings);
        return standings.of("01.1").red.get(0).failure();
    }
}
