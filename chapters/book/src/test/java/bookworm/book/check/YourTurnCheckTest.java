package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YourTurnCheckTest {

    private static final String TURN = """
        > **Your turn: 01.1, 10 minutes.** Write `Box.put`. You have `thing`.
        > Then run `mvn -q test -pl exercises/01 -Dtest=PutTest`.

        <details><summary>Ours</summary>

        **`Box.java`, below `thing`**
        ```java
            void put(Object thing) {
                this.thing = thing;
            }
        ```

        *Also right:* a chain. *Looks right, and is not, because* nothing is kept: an empty body.
        </details>
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_hole() {
        course = new SmallCourse(folder).main("01", "Box.java", """
            public class Box {
                private Object thing;

                void put(Object thing) {
                    this.thing = thing;
                }
            }
            """);
        holes("01.1  box.Box.put(Object): keep the thing");
    }

    private void holes(String lines) { course.file("exercises/01/src/main/resources/holes.txt", "# holes\n" + lines + "\n"); }

    @Test
    void a_task_with_ours_below_passes() { assertThat(found(TURN)).isEmpty(); }

    @Test
    void from_the_second_chapter_on_there_are_two() {
        course.main("02", "Box.java", "class Box { }\n").lesson("02", "## Build\n");

        assertThat(course.problems(new YourTurnCheck(), "02")).containsExactly("chapters/02/README.md:1: there are 0 your turns: give 2 to"
            + " 4, > **Your turn: 02.1, 10 minutes.**");
    }

    @Test
    void a_task_opens_with_number_and_time() {
        assertThat(found(TURN.replace(", 10 minutes", ""))).containsExactly(
            "chapters/01/README.md:1: open this with number and time: > **Your turn: 01.1, 10 minutes.**",
            "exercises/01/src/main/resources/holes.txt:1: the lesson has no your turn 01.1.");
    }

    @Test
    void its_number_is_a_hole() {
        holes("01.2  box.Box.put: keep the thing");

        assertThat(found(TURN)).containsExactly("chapters/01/README.md:1: 01.1 is no hole of exercises/01/src/main/resources/holes.txt.",
            "exercises/01/src/main/resources/holes.txt:1: the lesson has no your turn 01.2.");
    }

    @Test
    void a_hole_is_a_method_of_the_chapter() {
        holes("01.1  box.Box.put(String): keep the thing");

        assertThat(found(TURN)).containsExactly("exercises/01/src/main/resources/holes.txt:2: chapter 01 has no method put(String) in"
            + " box/Box.java.");
    }

    @Test
    void a_task_names_its_test() {
        assertThat(found(TURN.replace(" -Dtest=PutTest", ""))).containsExactly(
            "chapters/01/README.md:1: name the test to run: `mvn -q test -pl exercises/01 -Dtest=...`");
    }

    @Test
    void ours_follows_at_once() {
        assertThat(found(TURN.replace("<details>", "And so on.\n\n<details>"))).containsExactly(
            "chapters/01/README.md:1: let <details><summary>Ours</summary> follow this task at once.");
    }

    @Test
    void ours_is_whole() {
        assertThat(found(TURN.replace("        this.thing = thing;\n", "        // ...\n"))).containsExactly("chapters/01/README.md:4: Ours"
            + " shows the whole of put(Object): `this.thing = thing;` of Box.java is missing.");
    }

    @Test
    void what_else_is_right_and_what_is_wrong_is_said() {
        assertThat(found(TURN.replace("*Also right:* a chain. ", ""))).containsExactly(
            "chapters/01/README.md:4: say below ours, in italics, what is *also right* ...");
        assertThat(found(TURN.replace("because*", "for*"))).containsExactly(
            "chapters/01/README.md:4: say below ours, in italics, what is *looks right, and is not, because* ...");
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new YourTurnCheck(), "01"); }
}
