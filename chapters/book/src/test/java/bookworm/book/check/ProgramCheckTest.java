package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCheckTest {

    private static final String COMMAND = "```\nmvn -q test-compile exec:java -pl chapters/01 -Dexec.mainClass=lesson.Trouble\n```\n\n";

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_program() {
        course = new SmallCourse(folder).main("01", "Box.java", "public class Box { }\n").file("chapters/01/pom.xml", "<project/>\n")
            .program("01", "Trouble", """
                System.out.println("one");
                System.out.println("two");
                System.out.println("three");
                """);
    }

    @Test
    void a_program_prints_what_follows_its_command() {
        course.lesson("01", COMMAND + "Words.\n\n```text\none\ntwo\nthree\n```\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void three_dots_skip_lines() {
        course.lesson("01", COMMAND + "```text\n...\nthree\n```\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void another_line_is_named() {
        course.lesson("01", COMMAND + "```text\none\nzwei\nthree\n```\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:7: lesson.Trouble prints `two` where the lesson has `zwei`.");
    }

    @Test
    void lines_left_out_are_named() {
        course.lesson("01", COMMAND + "```text\none\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:6: lesson.Trouble prints more after this: `two`.");
    }

    @Test
    void lines_that_are_too_many_are_named() {
        course.lesson("01", COMMAND + "```text\n...\nthree\nfour\n```\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:8: lesson.Trouble prints nothing more where the lesson has `four`.");
    }

    @Test
    void the_output_follows_at_once() {
        course.lesson("01", COMMAND + "```java\nint i;\n```\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:2: let a ```text block follow, with what lesson.Trouble prints.");
    }

    @Test
    void a_program_that_nobody_runs_is_named() {
        course.lesson("01", "Words.\n");

        assertThat(found()).containsExactly("chapters/01/src/test/java/lesson/Trouble.java:1: no command of the lesson runs"
            + " lesson.Trouble: show the command and what it prints, or delete it.");
    }

    @Test
    void a_command_names_a_program_a_module_and_a_test_that_are_there() {
        course.lesson("01", COMMAND.replace("lesson.Trouble", "lesson.Joy") + "`mvn test -pl chapters/07` and"
            + " `mvn test -pl chapters/01 -Dtest=BoxTest`\n\n" + COMMAND + "```text\n...\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:2: there is no program lesson.Joy in chapters/01.",
            "chapters/01/README.md:5: there is no module chapters/07.",
            "chapters/01/README.md:5: there is no test BoxTest in chapters/01.");
    }

    @Test
    void a_lesson_runs_programs_of_its_own() {
        course.file("chapters/02/pom.xml", "<project/>\n").program("02", "Trouble", "");
        course.lesson("01", COMMAND + "```text\n...\n```\n\n`" + COMMAND.replace("/01", "/02").lines().toList().get(1) + "`\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:9: a lesson runs its own chapter's programs: write -pl chapters/01.");
    }

    @Test
    void what_a_program_prints_without_its_server_is_not_compared() {
        course.program("01", "Trouble", "System.out.println(\"No PostgreSQL server can be started here: H2 alone.\");\n")
            .lesson("01", COMMAND + "```text\none\ntwo\n```\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_program_that_fails_is_named_with_its_line() {
        course.program("01", "Trouble", "throw new IllegalStateException(\"full\");\n").lesson("01", COMMAND + "```text\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:2: lesson.Trouble failed: java.lang.IllegalStateException: full"
            + " (Trouble.java:9)");
    }

    @Test
    void code_that_does_not_compile_is_named() {
        course.program("01", "Trouble", "Bag bag;\n").lesson("01", COMMAND + "```text\n```\n");

        assertThat(found()).containsExactly("chapters/01/src/test/java/lesson/Trouble.java:9: cannot find symbol, symbol: class Bag,"
            + " location: class lesson.Trouble");
    }

    private List<String> found() { return course.problems(new ProgramCheck(), "01"); }
}
