package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void pages() {
        course = new SmallCourse(folder).main("01", "Box.java", "class Box { }\n").lesson("01", "# 01 Boxes\n")
            .file("solutions/01/README.md", "# Solutions\n\n## 01.1 What, `null`?\n\n## Twice\n\n## Twice\n");
    }

    @Test
    void links_to_files_headings_and_lines_are_followed() {
        course.lesson("01", """
            [a](src/main/java/box/Box.java), [b](src/main/java/box/Box.java#L3), [c](../../solutions/01/README.md#011-what-null),
            [d](../../solutions/01/README.md#twice-1), [e](#here), [f](https://example.org/nowhere)

            ## Here
            """);

        assertThat(found()).isEmpty();
    }

    @Test
    void a_link_to_no_file_is_named() {
        course.lesson("01", "# 01\n\nSee [the box](src/box.java).\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:3: the link src/box.java leads to no file: there is no chapters/01/src/box.java.");
    }

    @Test
    void upper_and_lower_case_count() {
        course.lesson("01", "[a](src/main/java/box/box.java)\n");

        assertThat(found()).containsExactly("chapters/01/README.md:1: the link src/main/java/box/box.java leads to no file: there is no"
            + " chapters/01/src/main/java/box/box.java.");
    }

    @Test
    void a_link_to_no_heading_is_named_with_the_nearest() {
        course.lesson("01", "Words.\n[a](../../solutions/01/README.md#011-what-nul)\n");

        assertThat(found()).containsExactly("chapters/01/README.md:2: there is no heading #011-what-nul in solutions/01/README.md."
            + " Did you mean #011-what-null?");
    }

    @Test
    void a_link_to_no_line_is_named() {
        course.lesson("01", "[a](src/main/java/box/Box.java#L4)\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:1: #L4 is no line of chapters/01/src/main/java/box/Box.java, as #L1 is.");
    }

    @Test
    void a_link_stays_in_the_course() {
        course.lesson("01", "[a](../../../elsewhere.md)\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:1: the link ../../../elsewhere.md leads out of the course: only what is in it can be read offline.");
    }

    private List<String> found() { return course.problems(new LinkCheck(), "01"); }
}
