package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuredCheckTest {

    private static final String RUN = """
        ```
        mvn -q test-compile exec:java -pl chapters/01 "-Dexec.mainClass=lesson.Trouble"
        ```

        """;
    private static final String LESSON = "## The trouble\n\n" + RUN + "## The trouble, cured\n\n" + RUN.replace("Trouble", "Cured") + """
        | before | now |
        |---|---|
        | `lost a box` | `found a box` |
        | | `found a lid`, too |
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_both_programs() {
        course = new SmallCourse(folder).program("01", "Trouble", "System.out.println(\"lost a box\");\n")
            .program("01", "Cured", "System.out.println(\"found a box\");\nSystem.out.println(\"found a lid\");\n");
    }

    @Test
    void both_outputs_stand_side_by_side() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void a_line_of_another_program_is_named() {
        assertThat(found(LESSON.replace("`lost a box`", "`found a box`"))).containsExactly("chapters/01/README.md:15: lesson.Trouble does"
            + " not print `found a box`. The nearest line is `lost a box`.");
        assertThat(found(LESSON.replace("a lid", "no lid"))).containsExactly("chapters/01/README.md:16: lesson.Cured does not print"
            + " `found no lid`. The nearest line is `found a lid`.");
    }

    @Test
    void a_program_without_its_server_is_not_compared() {
        course.program("01", "Cured", "System.out.println(\"No PostgreSQL server can be started here\");\n");

        assertThat(found(LESSON)).isEmpty();
    }

    @Test
    void both_are_run() {
        assertThat(found(LESSON.replace(RUN.replace("Trouble", "Cured"), ""))).containsExactly(
            "chapters/01/README.md:7: The trouble, cured runs no program: show a command and what it prints.");
        assertThat(found(LESSON.replace(RUN, ""))).containsExactly(
            "chapters/01/README.md:1: The trouble runs no program: show a command and what it prints.");
    }

    @Test
    void there_is_a_table() {
        assertThat(found(LESSON.replace("|", ""))).containsExactly("chapters/01/README.md:7: show in a table of two columns what was"
            + " printed before, and what is now, in backticks.");
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new CuredCheck(), "01"); }
}
