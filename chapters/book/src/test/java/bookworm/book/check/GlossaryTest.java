package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void two_lessons() {
        course = new SmallCourse(folder).lesson("01", """
            # 01 Boxes

            ## Build

            A box is what it is.

            ### Step 1: a lid

            On it lies a *lid*.

            ## What real ORMs do

            They have *locks*.
            """).lesson("02", """
            # 02 Locks

            ## Build

            Such are called **locks**. Each lid has one, and each *lid* one key.
            """);
    }

    private List<String> found(String... rows) {
        course.file("chapters/glossary.md", "| term | meaning | first in |\n|---|---|---|\n" + String.join("\n", rows) + "\n");
        return Glossary.problems(course.course()).stream().map(Problem::toString).toList();
    }

    @Test
    void each_term_leads_to_the_heading_below_which_it_is_marked_first() {
        assertThat(found("| lid | what lies on it | [01](01/README.md#step-1-a-lid) |", "| lock | what shuts it | [02](02/README.md#build) |"))
            .as("Several locks are marked in chapter 02. What others do, in chapter 01, does not count.").isEmpty();
    }

    @Test
    void a_link_to_a_later_place_is_told_the_first() {
        assertThat(found("| lid | what lies on it | [02](02/README.md#build) |"))
            .containsExactly("chapters/glossary.md:3: 'lid' is named first in 01/README.md#step-1-a-lid: link to that alone.");
    }

    @Test
    void a_term_that_no_lesson_marks_is_named() {
        assertThat(found("| box | what it is | [01](01/README.md#build) |")).containsExactly("chapters/glossary.md:3: no lesson names 'box' in"
            + " bold or italics, outside of 'What real ORMs do': mark it where it is explained.");
    }

    @Test
    void terms_are_sorted() {
        assertThat(found("| lock | what shuts it | [02](02/README.md#build) |", "| lid | what lies on it | [01](01/README.md#step-1-a-lid) |"))
            .containsExactly("chapters/glossary.md:4: 'lid' stands behind 'lock': sort the terms.");
    }
}
