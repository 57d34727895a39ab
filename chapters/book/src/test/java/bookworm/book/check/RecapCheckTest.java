package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapCheckTest {

    private static final String LESSON = """
        ## What you have

        | call | gives | sends |
        |---|---|---|
        | `take` | a thing | nothing |

        | file | what |
        |---|---|
        | `Box` | holds one thing |

        ```mermaid
        flowchart LR
        ```

        ## Given

        | what | contract | read, or break |
        |---|---|---|
        | [Lid](src/main/java/box/Lid.java), `Bag.take` | closes | words |
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_of_three_files() {
        course = new SmallCourse(folder).main("01", "Box.java", "class Box { }\n").main("01", "Bag.java", "class Bag { }\n")
            .main("01", "Lid.java", "class Lid { }\n").main("01", "package-info.java", "");
    }

    @Test
    void a_recap_new_files_and_a_drawing_pass() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void there_are_two_tables_and_one_has_three_columns() {
        String said = "chapters/01/README.md:1: this section has a recap, a table of 3 columns at least, and a table of the packages or new"
            + " files.";

        assertThat(found(LESSON.replace("| file | what |\n|---|---|\n| `Box` | holds one thing |\n", "")))
            .containsExactly(said, "chapters/01/README.md:1: these new files are in no table here, nor given: `box/Box`.");
        assertThat(found(LESSON.replace("| sends |", "|").replace("|---|---|---|\n| `take`", "|---|---|\n| `take`"))).containsExactly(said);
    }

    @Test
    void there_is_a_drawing() {
        assertThat(found(LESSON.replace("mermaid", "text"))).containsExactly(
            "chapters/01/README.md:1: this section has a drawing, ```mermaid: the ORM as it is now.");
    }

    @Test
    void new_files_are_named() {
        assertThat(found(LESSON.replace(", `Bag.take`", "").replace("`Box`", "Box"))).containsExactly(
            "chapters/01/README.md:1: these new files are in no table here, nor given: `box/Bag`, `box/Box`.");
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new RecapCheck(), "01"); }
}
