package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpCheckTest {

    private static final String LESSON = """
        ## Warm up

        1. Why?

           <details><summary>Answer</summary>

           Because.
           </details>

        2. Why not?

           <details><summary>Answer</summary>

           Because.
           </details>

        ## Predict
        """;

    @TempDir
    private Path folder;

    @Test
    void two_questions_pass() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void one_question_is_too_few() {
        assertThat(found(LESSON.replace("## Predict", "").replace("2. Why", "## Predict\n\n2. Why"))).containsExactly(
            "chapters/01/README.md:1: there are 1 numbered questions with <details><summary>Answer</summary>: ask 2.");
    }

    @Test
    void questions_are_numbered() { assertThat(found(LESSON.replace("1. Why?", "Why?").replace("   ", ""))).hasSize(1); }

    private List<String> found(String lesson) { return new SmallCourse(folder).lesson("01", lesson).problems(new WarmUpCheck(), "01"); }
}
