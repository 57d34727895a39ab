package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.lesson.Lesson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetCheckTest {

    private static final String RUN = """
        ```
        mvn -q test-compile exec:java -pl chapters/01 "-Dexec.mainClass=lesson.Trouble"
        ```

        ```text
        ...
        ```

        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_much_code() {
        StringBuilder code = new StringBuilder("class Box {\n");
        for (int i = 1; i <= 170; i++) {
            code.append("    int i" + i + ";\n");
        }
        course = new SmallCourse(folder).main("01", "Box.java", code + "}\n");
    }

    /** Listings of 20 lines each, one below the other. */
    private static String listings(int from, int to) {
        StringBuilder listings = new StringBuilder();
        for (int i = from; i <= to; i++) {
            listings.append((i - 1) % 20 == 0 ? "**`Box.java`, below**\n```java\n" : "").append("    int i" + i + ";\n")
                .append(i % 20 == 0 || i == to ? "```\n\n" : "");
        }
        return listings.toString();
    }

    @Test
    void what_keeps_to_its_budgets_passes() {
        assertThat(found("# 01 Boxes\n\n" + listings(1, 160) + listings(1, 160) + "word ".repeat(2900) + "\n")).isEmpty();
    }

    @Test
    void words_are_counted_and_code_is_not() {
        assertThat(found("| a | b |\n|---|---|\n| " + "word ".repeat(1000) + "| |\n\n" + "word and word, `int i;` ".repeat(700) + "\n"
            + "```text\n" + "word ".repeat(5000) + "\n```\n")).containsExactly(
            "chapters/01/README.md:1: there are 3800 words in this lesson: 3500 at most.");
    }

    @Test
    void lines_are_counted() {
        assertThat(found("\n".repeat(801))).containsExactly("chapters/01/README.md:1: there are 801 lines in this lesson: 800 at most.");
    }

    @Test
    void code_is_counted_once() {
        assertThat(found(listings(1, 164) + listings(1, 20))).containsExactly(
            "chapters/01/README.md:1: there are 164 lines of the ORM's code to read: 160 at most.");
    }

    @Test
    void a_diff_counts_what_it_adds() {
        course.main("02", "Box.java", "class Box {\n    long i1;\n    int i2;\n}\n");
        course.lesson("02", "**`Box.java`, a wider `i1`**\n```diff\n class Box {\n-    int i1;\n+    long i1;\n     int i2;\n```\n");

        Subject subject = new Subject(Lesson.of(course.chapter("02")).orElseThrow());

        assertThat(subject.listings().code(listing -> true)).isEqualTo(1);
    }

    @Test
    void a_listing_is_short() {
        String lines = listings(1, 40).replaceAll("(?m)^[*`].*\n|^\n", "");

        assertThat(found("**`Box.java`, below**\n```java\n" + lines + "// ...\n\n```\n")).containsExactly(
            "chapters/01/README.md:2: there are 42 lines in this listing: 25 at most.");
    }

    @Test
    void a_step_is_short() {
        assertThat(found("## Build\n\n### Step 1: a box\n\n" + listings(1, 70))).containsExactly(
            "chapters/01/README.md:3: there are 70 lines of code in this step: 60 at most.");
    }

    @Test
    void something_runs_every_120_lines() {
        String lines = "line\n".repeat(118) + "\n";
        String turn = "> **Your turn: 01.1, 5 minutes.** Go.\n\n";

        assertThat(found("## Build\n\n" + lines + RUN + lines + turn + lines + RUN + "## What you have\n")).isEmpty();
        assertThat(found("## Build\n\n" + lines + RUN + lines + "more\n\nmore\n\n" + RUN + "## What you have\n")).containsExactly(
            "chapters/01/README.md:253: there are 124 lines above this without a run: 120 at most.");
    }

    @Test
    void the_trouble_and_other_orms_have_their_limits() {
        assertThat(found("## The trouble\n" + "line\n".repeat(50) + "## Build\n")).containsExactly(
            "chapters/01/README.md:1: there are 51 lines in this section: 45 at most.");
        assertThat(found("## What real ORMs do\n\n" + "word ".repeat(251) + "\n")).containsExactly(
            "chapters/01/README.md:1: there are 251 words in this section: 250 at most.");
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new BudgetCheck(), "01"); }
}
