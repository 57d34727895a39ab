package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.sql.SQLException;
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
            assertThat(1).as("A number [of books].").isEqualTo(2);
        }

        @Test void no_assertion() {
            throw new IllegalStateException("nothing here");
        }

        @Test void reasons() {
            SQLException driver = new SQLException("NULL not allowed for column \"id\"; SQL statement:\nINSERT INTO books_book");
            throw new IllegalStateException("Book was not saved", new IllegalArgumentException("The row was refused:\nINSERT", driver));
        }

        @Test void a_reason_that_was_told() {
            throw new IllegalStateException("refused: no such table", new SQLException("no such table"));
        }

        @Test void an_assertion_with_a_reason() {
            throw new AssertionError("The key went out as NULL.", new SQLException("no key"));
        }

        @Test void no_words_at_all() {
            throw new NullPointerException();
        }

        @Test void nothing_should_be_thrown() {
            assertThatCode(() -> { throw new IllegalStateException("refused"); }).as("It is a row like any other.").doesNotThrowAnyException();
        }

        @Test void a_recursion() {
            render(3);
        }

        @Test void a_recursion_of_one() {
            alone();
        }

        @Test void a_recursion_that_overflowed_elsewhere() {
            StackOverflowError error = new StackOverflowError();
            error.setStackTrace(Stream.of("helper", "alone", "alone", "alone")
                .map(method -> new StackTraceElement(RedTests.class.getName(), method, "ExplainsTest.java", 7)).toArray(StackTraceElement[]::new));
            throw error;
        }

        @ReadAgain("Check yourself")
        @Test void a_section_of_its_own() {
            assertThat(1).isEqualTo(2);
        }

        @Test void a_loop() {
            for (int book = 1; book <= 30; book++) {
                run("SELECT name FROM books_author\n WHERE id = ?", book);
            }
            assertThat(1).isEqualTo(2);
        }

        @Test void a_log_that_is_asked_first() {
            if (SQL.isDebugEnabled()) {
                run("SELECT 2");
            }
            assertThat(1).isEqualTo(2);
        }

        @Test void a_long_story() {
            run("SELECT " + "name, ".repeat(100) + "id FROM books_author");
            assertThat(1).as("line\n".repeat(20)).isEqualTo(2);
        }

        @TestFactory Stream<DynamicTest> made_at_run_time() {
            return Stream.of(dynamicTest("one", () -> assertThat(1).isEqualTo(2)));
        }

        private static void render(int depth) { append(depth); }

        private static void append(int depth) { render(depth); }

        private static void alone() { alone(); }
    }

    @Exercise("01.1")
    @ReadAgain("The trouble")
    static class RedBeforeTheTest {
        final int number = Integer.parseInt("no number");

        @Test void any() { }
    }

    /** A chapter's tests belong to no exercise. */
    static class OfAChapter {
        @Test void a_comparison() {
            run("SELECT 1");
            assertThat(1).as("One is two.").isEqualTo(2);
        }
    }

    @Test
    void the_message_goes_on_with_what_ran_in_the_test_and_where_to_read_again() {
        assertThat(red("two_statements")).hasMessageStartingWith("There are two books called Emma.\n").message().containsPattern("""
            This ran:
              SELECT id FROM books_book WHERE title = \\?   with \\[Emma]
              SELECT 1
            (.*\n)?Read again: chapters/01/README\\.md:\\d+, "The trouble"$""");
    }

    @Test
    void where_nothing_ran_nothing_is_said_of_it() {
        assertThat(red("a_comparison")).message().doesNotContain("This ran").contains("Read again");
    }

    @Test
    void what_was_expected_and_what_came_can_still_be_compared() {
        assertThat(red("a_comparison")).hasMessageStartingWith("A number [of books].\nexpected: 2\n but was: 1\n")
            .isInstanceOfSatisfying(AssertionFailedError.class, error -> {
                assertThat(error.getExpected().getValue()).hasToString("2");
                assertThat(error.getActual().getValue()).hasToString("1");
            });
    }

    @Test
    void the_failure_stays_at_its_line_and_no_line_is_a_frameworks() {
        for (String test : List.of("a_comparison", "no_assertion", "reasons")) {
            assertThat(red(test).getStackTrace()).as(test).extracting(StackTraceElement::getMethodName).startsWith(test)
                .doesNotContain("invoke", "proceed", "execute", "explain");
            assertThat(red(test).getCause()).as(test).isNull();
        }
    }

    @Test
    void another_exception_is_explained_as_well() {
        assertThat(red("no_assertion")).hasMessageStartingWith("It ended with an IllegalStateException: nothing here\nRead again: ");
        assertThat(red("no_words_at_all")).hasMessageStartingWith("It ended with a NullPointerException\n");
    }

    @Test
    void the_reasons_of_an_exception_are_kept_each_in_a_line() {
        assertThat(red("reasons")).hasMessageStartingWith("""
            It ended with an IllegalStateException: Book was not saved
            because of an IllegalArgumentException: The row was refused:
            because of a SQLException: NULL not allowed for column "id"
            Read again: """);
        assertThat(red("an_assertion_with_a_reason")).hasMessageStartingWith("The key went out as NULL.\nbecause of a SQLException: no key\n");
    }

    @Test
    void a_reason_that_the_exception_has_told_itself_is_not_told_again() {
        assertThat(red("a_reason_that_was_told")).message().doesNotContain("because of");
    }

    @Test
    void no_stack_stands_in_the_words() {
        assertThat(red("nothing_should_be_thrown")).hasMessageStartingWith("It is a row like any other.\n").hasMessageContaining("refused")
            .message().doesNotContain("\tat ").doesNotContain("RedTests");
    }

    @Test
    void an_endless_recursion_is_told_in_words() {
        assertThat(red("a_recursion")).message().containsPattern("^It never ends: (render|append) \\(ExplainsTest.java:\\d+\\), which calls "
            + "(append|render) \\(ExplainsTest.java:\\d+\\), which calls (render|append) again\\.\n");
        assertThat(red("a_recursion_of_one")).message().containsPattern("^It never ends: alone \\(ExplainsTest.java:\\d+\\), which calls alone again\\.\n");
        assertThat(red("a_recursion_that_overflowed_elsewhere")).hasMessageStartingWith(
            "It never ends: alone (ExplainsTest.java:7), which calls alone again.\n");
    }

    @Test
    void what_fails_before_the_test_is_explained_as_well() {
        Throwable red = red(RedBeforeTheTest.class, "any");

        assertThat(red).hasMessageStartingWith("It ended with a NumberFormatException: For input string: \"no number\"\n")
            .hasMessageEndingWith("\"The trouble\"");
    }

    @Test
    void a_test_may_name_another_section_than_its_class() {
        assertThat(red("a_section_of_its_own")).hasMessageEndingWith("\"Check yourself\"");
    }

    @Test
    void of_many_statements_the_last_are_shown_each_in_a_line() {
        assertThat(red("a_loop")).hasMessageContaining("30 statements ran, at last:\n  SELECT name FROM books_author WHERE id = ?   with [27]\n")
            .hasMessageContaining("with [30]").message().doesNotContain("with [26]");
    }

    @Test
    void a_long_story_is_cut_short() {
        assertThat(((Explained) red("a_long_story")).lines()).anyMatch(line -> line.matches("\\.\\.\\. \\(and \\d+ more lines\\)")).hasSize(12)
            .allMatch(line -> line.length() < 200);
    }

    @Test
    void a_log_that_is_switched_off_is_heard() {
        assertThat(red("a_log_that_is_asked_first")).hasMessageContaining("SELECT 2");
    }

    @Test
    void a_dynamic_test_points_where_its_factory_does() {
        assertThat(red("made_at_run_time")).hasMessageEndingWith("\"The trouble\"");
    }

    @Test
    void a_chapters_tests_are_explained_without_a_word_in_them() {
        Standings standings = standings(OfAChapter.class, "a_comparison");

        assertThat(standings.strays().red).singleElement().satisfies(red -> assertThat(red.failure())
            .hasMessage("One is two.\nexpected: 2\n but was: 1\nThis ran:\n  SELECT 1"));
    }

    private static Throwable red(String method) { return red(RedTests.class, method); }

    private static Throwable red(Class<?> tests, String method) {
        return standings(tests, method).of("01.1").red.get(0).failure();
    }

    private static Standings standings(Class<?> tests, String method) {
        Standings standings = new Standings();
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
            .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectMethod(tests, method)).build(), standings);
        return standings;
    }
}
