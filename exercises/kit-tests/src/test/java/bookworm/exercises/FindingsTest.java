package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of the exercises leaves behind, and which runs leave nothing. */
class FindingsTest {

    private static final String TILL = "exercises/01/src/main/java/shop/Till.java";

    @TempDir
    Path top;

    private final Properties before = (Properties) System.getProperties().clone();
    private SmallCourse course;

    @BeforeEach
    void a_course() {
        course = SmallCourse.of(top);
        System.setProperty("basedir", course.exercises().toString());
        System.clearProperty("test");
    }

    @AfterEach
    void as_before() { System.setProperties(before); }

    @Test
    void the_state_of_each_exercise_is_left_and_what_to_do_next() {
        course.answer("take the price", "prices.add(price); return this;").answer("add up the prices", "return 3;").compile().setGates();
        course.printedBy("exercises/01");

        assertThat(course.read("exercises/01/" + Findings.FILE)).isEqualToNormalizingNewlines("""
            state %s
            solved       01.1 Add
            wrong        01.2 Sum (0 of 1 tests pass, then one fails)

            01.2 Sum is red. This does not hold: sum works
              what Sum forgot
              expected: 7
               but was: 3
              Yours: exercises/01/src/main/java/shop/Till.java:15
              Read again: chapters/01/README.md:3, "Adding up"
              task   exercises/01/README.md:5, and its hints
              alone  mvn -q test -pl exercises/01 -Dtest=SumTest
            """.formatted(Findings.state(course.exercises())));
    }

    @Test
    void a_break_that_is_not_undone_is_named() {
        new Delivered(top).notice("chapters/01");
        course.write("chapters/01/src/main/java/shop/Till.java", SmallCourse.TILL.replace("sum() - off", "sum() + off"));
        course.compile().setGates();
        course.printedBy("exercises/01");

        assertThat(course.read("exercises/01/" + Findings.FILE).lines()).containsSequence("01.1 Add",
            "  chapters/01 differs from what was delivered: undo your break (Till.java)", "  open   " + TILL + ":12");
    }

    @Test
    void when_all_is_solved_nothing_comes_next() {
        course.write(TILL, SmallCourse.TILL).compile().printedBy("exercises/01");

        assertThat(course.read("exercises/01/" + Findings.FILE).lines()).endsWith("solved       01.1 Add", "solved       01.2 Sum");
    }

    @Test
    void a_part_of_the_exercises_leaves_nothing() {
        System.setProperty("test", "AddTest");
        course.compile().setGates().printedBy("exercises/01");

        assertThat(course.exercises().resolve(Findings.FILE)).doesNotExist();
    }

    @Test
    void the_solutions_leave_nothing_though_they_run_the_same_tests() {
        System.setProperty("basedir", top.resolve("solutions/01").toString());
        course.compile().setGates().printedBy("exercises/01");

        assertThat(course.exercises().resolve(Findings.FILE)).doesNotExist();
    }
}
