package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesCheckTest {

    private static final String LESSON = """
        > **Your turn: 01.1, 10 minutes.** Write it.

        ## Exercises

        - 01.2, debug: a lid.
        """;
    private static final String SHEET = """
        # Exercises 01

        ## 01.1 Your turn

        About 10 minutes.

        ## 01.2 A lid

        About 20 minutes, in one sitting. It does not close.
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_sheet() { course = new SmallCourse(folder).main("01", "Box.java", "class Box { }\n").file("exercises/01/README.md", SHEET); }

    @Test
    void exercises_with_times_that_are_named_pass() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void each_exercise_is_named() {
        assertThat(found(LESSON.replace("01.2", "the second"))).containsExactly(
            "chapters/01/README.md:3: this section does not name exercise 01.2.");
    }

    @Test
    void each_exercise_has_its_time() {
        course.file("exercises/01/README.md", SHEET.replace("About 20 minutes", "Not long"));

        assertThat(found(LESSON)).containsExactly(
            "exercises/01/README.md:7: let the line below this heading say how long it takes: About 20 minutes.");
    }

    @Test
    void a_your_turn_has_the_same_time_in_both() {
        assertThat(found(LESSON.replace("10 minutes", "5 minutes"))).containsExactly(
            "chapters/01/README.md:1: 01.1 takes 10 minutes in its sheet, and 5 here: say the same in both.");
    }

    @Test
    void there_is_a_sheet() {
        course.file("exercises/01/README.md", "# Exercises 01\n");

        assertThat(found(LESSON)).containsExactly("chapters/01/README.md:3: exercises/01/README.md has no exercise, ## 01.1 ...");
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new ExercisesCheck(), "01"); }
}
