package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@code diff} shows, as {@link ListingCheck} and {@link TaughtCheck} read it. */
class ChangeTest {

    private static final String BOX = """
        public class Box {

            private Object thing;

            Object take() {
                return thing;
            }
        }
        """;
    private static final String CHANGE = """
             Object take() {
        -        return thing;
        +        Object taken = thing;
        +        thing = null;
        +        return taken;
             }
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void two_chapters() {
        course = new SmallCourse(folder).main("01", "Box.java", BOX).main("02", "Box.java", BOX.replace("        return thing;\n", """
                    Object taken = thing;
                    thing = null;
                    return taken;
            """));
    }

    @Test
    void a_change_of_both_chapters_passes_and_is_taught() {
        assertThat(found(CHANGE)).isEmpty();
        assertThat(course.problems(new TaughtCheck(), "02")).isEmpty();
        assertThat(course.problems(new GoneCheck(), "02")).isEmpty();
    }

    @Test
    void what_a_change_leaves_out_is_not_taught() {
        assertThat(found(CHANGE.replace("+        thing = null;\n", "// ...\n"))).isEmpty();
        assertThat(course.problems(new TaughtCheck(), "02")).containsExactly("chapters/02/src/main/java/box/Box.java:9: no block of the"
            + " lesson shows `thing = null;`: add it to a listing of Box.java, or to what is given.");
    }

    @Test
    void what_comes_stands_in_this_chapter() {
        assertThat(found(CHANGE.replace("taken = thing", "taken = null"))).containsExactly("chapters/02/README.md:5: `Object taken ="
            + " null;` is no line of Box.java: copy the code as it is. Its line 8 is `Object taken = thing;`.");
    }

    @Test
    void what_goes_stands_in_the_chapter_before() {
        assertThat(found(CHANGE.replace("return thing", "return null"))).containsExactly("chapters/02/README.md:4: in chapter 01,"
            + " `return null;` is no line of Box.java: copy the code as it is. Its line 8 is `return thing;`.");
    }

    @Test
    void what_stays_begins_with_a_space() {
        assertThat(found(CHANGE.replace("     Object take() {", "-    Object take() {\n+    Object take() {"))).containsExactly(
            "chapters/02/README.md:2: `Object take() {` stands in both chapters: let it begin with a space.",
            "chapters/02/README.md:2: `Object take() {` stands in both chapters: let it begin with a space.");
    }

    @Test
    void of_lines_that_are_alike_the_one_that_changes_is_meant() {
        String twice = BOX.replace("    Object take() {", "    Object look() {\n        return thing;\n    }\n\n    Object take() {");
        course.main("01", "Box.java", twice).main("02", "Box.java", twice.replaceFirst("(?s)(.*)return thing", "$1return null"));

        assertThat(found("-        return thing;\n+        return null;\n")).isEmpty();
        assertThat(course.problems(new GoneCheck(), "02")).isEmpty();
    }

    @Test
    void a_new_file_is_no_change() {
        course.main("02", "Bag.java", "class Bag { }\n");
        course.lesson("02", "**`Bag.java`, new**\n```diff\n+class Bag { }\n```\n");

        assertThat(course.problems(new ListingCheck(), "02")).containsExactly(
            "chapters/02/README.md:2: Bag.java is new in chapter 02: show it as ```java, not as a change.");
    }

    @Test
    void a_gap_goes_on_to_the_next_file_of_the_caption() {
        String bag = BOX.replace("Box", "Bag");
        course.main("01", "Bag.java", bag).main("02", "Bag.java", bag.replace("return", "yield"));
        String both = CHANGE + "// ...\n-        return thing;\n+        yield thing;\n";

        assertThat(bothFound(both)).isEmpty();
        assertThat(course.problems(new TaughtCheck(), "02")).isEmpty();
        assertThat(course.problems(new GoneCheck(), "02")).isEmpty();
        assertThat(bothFound(both.replace("yield", "give"))).containsExactly("chapters/02/README.md:11: `give thing;` is no line of"
            + " Box.java: copy the code as it is. The nearest is line 5, `private Object thing;`.");
        assertThat(bothFound(both.replace("// ...\n-        return", "// ...\n-        give"))).containsExactly(
            "chapters/02/README.md:10: in chapter 01, `give thing;` is no line of Box.java: copy the code as it is."
                + " The nearest is line 8, `return thing;`.");
    }

    private List<String> bothFound(String diff) {
        return course.lesson("02", "**`Box.java` and `Bag.java`, in `take`**\n```diff\n" + diff + "```\n")
            .problems(new ListingCheck(), "02");
    }

    private List<String> found(String diff) {
        return course.lesson("02", "**`Box.java`, in `take`**\n```diff\n" + diff + "```\n").problems(new ListingCheck(), "02");
    }
}
