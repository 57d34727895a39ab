package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsCheckTest {

    private static final String STEP = """
        ### Step 1: a box

        ```
        mvn -q test-compile exec:java -pl chapters/01 "-Dexec.mainClass=lesson.Lid"
        ```

        ```text
        closed
        ```

        *Now it can* be closed. *Not yet:* be opened.

        """;
    private static final String LESSON = "## Build\n\n" + STEP + STEP.replace("Step 1", "Step 2") + STEP.replace("Step 1", "Step 3")
        + "## The trouble, cured\n";

    @TempDir
    private Path folder;

    @Test
    void three_steps_that_run_and_say_what_they_can_pass() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void two_steps_are_too_few() {
        assertThat(found(LESSON.replace(STEP.replace("Step 1", "Step 3"), ""))).containsExactly(
            "chapters/01/README.md:1: Build has 2 steps: let it have 3 to 6, ### Step 1: ...");
    }

    @Test
    void steps_are_numbered() {
        assertThat(found(LESSON.replace("Step 2", "Step two"))).containsExactly(
            "chapters/01/README.md:15: this step is called ### Step 2: ...");
    }

    @Test
    void a_step_without_a_run_is_named() {
        assertThat(found("## Build\n\n### Step 1: words\n\n*Now it can* do nothing. *Not yet:* run.\n\n"
            + STEP.replace("Step 1", "Step 2") + STEP.replace("Step 1", "Step 3"))).containsExactly(
            "chapters/01/README.md:3: nothing runs in this step: show a command and what it prints.");
    }

    @Test
    void a_step_ends_with_what_it_can_do_and_what_not_yet() {
        assertThat(found(LESSON.replaceFirst("\\*Not yet:\\*", "Not yet:"))).containsExactly(
            "chapters/01/README.md:13: a step ends in a paragraph *Now it can* ... *Not yet:* ...");
        assertThat(found(LESSON.replace("## The", "And more.\n\n## The"))).containsExactly(
            "chapters/01/README.md:39: a step ends in a paragraph *Now it can* ... *Not yet:* ...");
    }

    private List<String> found(String lesson) { return new SmallCourse(folder).lesson("01", lesson).problems(new StepsCheck(), "01"); }
}
