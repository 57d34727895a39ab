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

        ## Predict
        ## The trouble
        ## Build
        ### Step 1
        ## See it work
        ## Django, Java, SQL
        ## Check yourself
        ## What real ORMs do
        ## Exercises
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter() { course = new SmallCourse(folder).main("01", "Box.java", "class Box { }\n"); }

    @Test
    void a_lesson_in_form_passes() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void a_section_of_what_is_given_may_stand_between() {
        assertThat(found(LESSON.replace("## Django", "## Given\n## Django"))).isEmpty();
    }

    @Test
    void a_section_out_of_order_is_named() {
        assertThat(found(LESSON.replace("## Predict\n## The trouble", "## The trouble\n## Predict"))).containsExactly(
            "chapters/01/README.md:9: here comes `## Predict`, not `## The trouble`: the sections are Predict; The trouble; Build;"
            + " See it work; Django, Java, SQL; Check yourself; What real ORMs do; Exercises.");
    }

    @Test
    void a_missing_section_is_named() {
        assertThat(found(LESSON.replace("## Exercises\n", ""))).containsExactly(
            "chapters/01/README.md:16: the lesson ends before `## Exercises`.");
    }

    @Test
    void one_section_more_is_named() {
        assertThat(found(LESSON + "## Thanks\n")).containsExactly("chapters/01/README.md:18: here comes no further section, not"
            + " `## Thanks`: the sections are Predict; The trouble; Build; See it work; Django, Java, SQL; Check yourself;"
            + " What real ORMs do; Exercises.");
    }

    @Test
    void the_code_is_built_in_steps() {
        assertThat(found(LESSON.replace("### Step 1\n", ""))).containsExactly(
            "chapters/01/README.md:11: Build has no steps: give it headings of level 3.");
    }

    @Test
    void the_title_has_the_chapter_s_number() {
        assertThat(found(LESSON.replace("# 01 Boxes", "# Boxes"))).containsExactly(
            "chapters/01/README.md:1: a lesson has one title, which begins with its number: # 01 ...");
    }

    @Test
    void the_table_below_the_title_has_three_rows() {
        assertThat(found(LESSON.replace("| **You need** | a box |\n", ""))).containsExactly(
            "chapters/01/README.md:1: the table below the title has these rows, in bold: Time, You need, You will be able to;"
            + " it has Time, You will be able to.");
    }

    @Test
    void a_diagram_has_words_beside_it() {
        assertThat(found(LESSON + "\n```mermaid\nflowchart LR\n```\n")).containsExactly(
            "chapters/01/README.md:19: say in words, right beside this diagram, what it means.");
        assertThat(found(LESSON + "\n```mermaid\nflowchart LR\n```\n\nIn words: nothing.\n")).isEmpty();
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new FormCheck(), "01"); }
}
