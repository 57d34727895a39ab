package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCheckTest {

    private static final String LESSON = """
        # 01 Boxes

        | | |
        |---|---|
        | **Time** | an hour |
        | **You need** | a box |
        | **You will be able to** | close it |

        ## Warm up
        ## Predict
        ## The trouble
        ## Build
        ### Step 1: a box
        ## The trouble, cured
        ## What you have
        ## Given
        ## Check yourself
        ## Exercises
        ## Beside Django
        ## What real ORMs do

        Theirs have lids.

        **Next, chapter 02, Bags:** what is soft?
        """;
    private static final String ALL = "Warm up; Predict; The trouble; Build; The trouble, cured; What you have; Given; Check yourself;"
        + " Exercises; Beside Django; What real ORMs do.";

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void two_chapters() {
        course = new SmallCourse(folder).main("01", "Box.java", "class Box { }\n").main("02", "Box.java", "class Box { }\n")
            .lesson("02", "# 02 Bags\n");
    }

    @Test
    void a_lesson_in_form_passes() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void a_section_out_of_order_is_named() {
        assertThat(found(LESSON.replace("## Predict\n## The trouble\n", "## The trouble\n## Predict\n"))).containsExactly(
            "chapters/01/README.md:10: here comes `## Predict`, not `## The trouble`: the sections are " + ALL);
    }

    @Test
    void a_missing_section_is_named() {
        assertThat(found(LESSON.replace("## What real ORMs do\n", ""))).containsExactly(
            "chapters/01/README.md:19: the lesson ends before `## What real ORMs do`.");
    }

    @Test
    void one_section_more_is_named() {
        assertThat(found(LESSON.replace("Theirs", "## Thanks\n\nTheirs"))).containsExactly(
            "chapters/01/README.md:22: here comes no further section, not `## Thanks`: the sections are " + ALL);
    }

    @Test
    void the_title_has_the_chapter_s_number() {
        assertThat(found(LESSON.replace("# 01 Boxes", "# Boxes"))).containsExactly(
            "chapters/01/README.md:1: a lesson has one title, which begins with its number: # 01 ...");
    }

    @Test
    void the_table_below_the_title_has_three_rows() {
        assertThat(found(LESSON.replace("| **You need** | a box |\n", ""))).containsExactly(
            "chapters/01/README.md:1: the table below the title has these rows, in bold: Time, You need, You will be able to, and, if"
            + " you like, You write below Time; it has Time, You will be able to.");
    }

    @Test
    void a_fourth_row_may_say_what_the_reader_writes() {
        assertThat(found(LESSON.replace("| **You need**", "| **You write** | a lid |\n| **You need**"))).isEmpty();
    }

    @Test
    void the_last_paragraph_says_what_comes_next() {
        assertThat(found(LESSON.replace("Bags:**", "Sacks:**"))).containsExactly("chapters/01/README.md:24: the last paragraph begins"
            + " with what comes next: **Next, chapter 02, Bags:** ...");
        assertThat(found(LESSON + "\nGoodbye.\n")).containsExactly("chapters/01/README.md:26: the last paragraph begins with what comes"
            + " next: **Next, chapter 02, Bags:** ...");
    }

    @Test
    void after_the_last_chapter_nothing_comes() {
        course.lesson("02", LESSON.replace("# 01 Boxes", "# 02 Bags").replaceAll("\\*\\*Next.*", ""));

        assertThat(course.problems(new FormCheck(), "02")).isEmpty();
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new FormCheck(), "01"); }
}
