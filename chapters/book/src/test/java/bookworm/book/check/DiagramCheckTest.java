package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCheckTest {

    private static final String DIAGRAM = "```mermaid\nflowchart LR\n```\n";

    @TempDir
    private Path folder;

    @Test
    void words_below_a_diagram_say_what_it_means() {
        assertThat(found(DIAGRAM + "\nIn words: nothing.\n")).isEmpty();
    }

    @Test
    void a_diagram_without_words_is_named() {
        assertThat(found("A box.\n\n" + DIAGRAM + "\nAnd so on.\n\nIn words: nothing.\n")).containsExactly(
            "chapters/01/README.md:3: say right below this diagram what it means: In words: ...");
        assertThat(found(DIAGRAM)).hasSize(1);
    }

    private List<String> found(String lesson) {
        return new SmallCourse(folder).lesson("01", lesson).problems(new DiagramCheck(), "01");
    }
}
