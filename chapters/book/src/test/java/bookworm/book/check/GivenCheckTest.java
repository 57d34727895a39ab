package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenCheckTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter() {
        course = new SmallCourse(folder).main("01", "Box.java", """
            public class Box {

                private Object thing;

                Box(Object thing) { this.thing = thing; }

                Object take() { return thing; }

                Object take(String name) { return thing; }
            }
            """);
    }

    private List<String> found(String rows) {
        course.lesson("01", "## Given\n\n| what | contract | read, or break |\n|---|---|---|\n" + rows);
        return course.problems(new GivenCheck(), "01");
    }

    @Test
    void a_file_a_method_and_a_constructor_are_there() {
        assertThat(found("| [Box](src/main/java/box/Box.java) | | words |\n| `Box.take` | | words |\n| `Box.Box` | | words |\n")).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(found("| [Case](src/main/java/box/Case.java) | | words |\n")).containsExactly(
            "chapters/01/README.md:5: src/main/java/box/Case.java is no file of chapter 01's main code.");
    }

    @Test
    void a_method_that_is_not_there_is_named() {
        assertThat(found("| `Box.put` | | words |\n")).containsExactly("chapters/01/README.md:5: chapter 01 has no method Box.put.");
    }

    @Test
    void a_row_that_names_nothing_is_named() {
        assertThat(found("| the box | | words |\n")).containsExactly("chapters/01/README.md:5: this row gives nothing: let its first cell "
            + "link a file, or name a method as `File.method`.");
    }

    @Test
    void a_link_to_the_file_of_a_method_gives_that_method_alone() {
        found("| [Box](src/main/java/box/Box.java): `Box.take` | | words |\n");

        assertThat(course.problems(new TaughtCheck(), "01")).hasSize(1);
    }

    @Test
    void a_test_to_read_is_there() {
        course.file("chapters/01/src/test/java/box/BoxTest.java", "class BoxTest {\n    @Test void a_box_is_empty() { }\n}\n");

        assertThat(found("| `Box.take` | | `a_box_is_empty` in `BoxTest` |\n")).isEmpty();
        assertThat(found("| `Box.take` | | `a_box_is_full` in `BagTest` |\n")).containsExactly(
            "chapters/01/README.md:5: chapter 01 has no test a_box_is_full.", "chapters/01/README.md:5: chapter 01 has no test BagTest.");
        assertThat(found("| `Box.take` | | |\n")).containsExactly(
            "chapters/01/README.md:5: say what to read, or to break: a test in backticks, or words.");
    }

    @Test
    void there_is_a_table_or_a_word_why_not() {
        String said = "chapters/01/README.md:1: this section has a table, | what | contract | read, or break |, or says why not:"
            + " Nothing: ...";

        assertThat(course.lesson("01", "## Given\n\nNothing: one box is enough.\n").problems(new GivenCheck(), "01")).isEmpty();
        assertThat(course.lesson("01", "## Given\n\nWords.\n").problems(new GivenCheck(), "01")).containsExactly(said);
        assertThat(course.lesson("01", "## Given\n\n| what |\n|---|\n| `Box.take` |\n").problems(new GivenCheck(), "01"))
            .contains(said);
    }

    @Test
    void what_is_given_need_not_be_shown_and_all_else_must() {
        course.lesson("01", "## Given\n\n| what | contract | read, or break |\n|---|---|---|\n| `Box.take` | | words |\n");

        assertThat(course.problems(new TaughtCheck(), "01")).containsExactly("chapters/01/src/main/java/box/Box.java:3: no block of the "
            + "lesson shows `public class Box {` and what follows, to line 7: add them to a listing of Box.java, or to what is given.");
    }
}
