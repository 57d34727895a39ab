package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoneCheckTest {

    private static final String BOX = """
        import java.util.List;

        /** Holds one thing. */
        public class Box {

            private Object thing;

            // It may be null.
            Object take() {
                return thing;
            }
        }
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void chapters() { course = new SmallCourse(folder).main("01", "Box.java", BOX); }

    @Test
    void a_line_that_only_goes_must_be_seen_going() {
        course.main("02", "Box.java", BOX.replace("    private Object thing;\n\n", "").replace("return thing", "return this"));
        course.lesson("02", """
            **`Box.java`**
            ```java
                Object take() {
                    return this;
            ```
            """);

        assertThat(found("02")).containsExactly("chapters/01/src/main/java/box/Box.java:8: `private Object thing;` is gone in chapter"
            + " 02, and its lesson does not show it going: show it in a ```diff.");
    }

    @Test
    void a_block_across_its_place_shows_a_line_going() {
        course.main("02", "Box.java", BOX.replace("    private Object thing;\n\n", "").replace("return thing", "return this"));
        course.lesson("02", """
            **`Box.java`**
            ```java
            public class Box {

                // It may be null.
                Object take() {
                    return this;
            ```
            """);

        assertThat(found("02")).isEmpty();
    }

    @Test
    void a_diff_shows_a_line_going() {
        course.main("02", "Box.java", BOX.replace("    private Object thing;\n\n", "").replace("return thing", "return this"));
        course.lesson("02", """
            **`Box.java`, without its thing**
            ```diff
             public class Box {

            -    private Object thing;
            // ...
            -        return thing;
            +        return this;
            ```
            """);

        assertThat(found("02")).isEmpty();
    }

    @Test
    void a_line_that_is_replaced_must_be_seen_replaced() {
        course.main("02", "Box.java", BOX.replace("return thing", "return this"));
        course.lesson("02", "Nothing changes.\n");

        assertThat(found("02")).containsExactly("chapters/01/src/main/java/box/Box.java:12: `return thing;` is replaced in chapter 02,"
            + " and its lesson does not show by what: show that in a ```diff, or, if chapter 01 was fixed here, 'carry 01'.");
    }

    @Test
    void a_line_is_seen_going_when_what_takes_its_place_is_shown() {
        course.main("02", "Box.java", BOX.replace("return thing", "return this"));
        course.lesson("02", """
            **`Box.java`**
            ```java
                    return this;
            ```
            """);

        assertThat(found("02")).isEmpty();
    }

    @Test
    void the_first_chapter_takes_nothing_away() { assertThat(course.lesson("01", "Words.\n").problems(new GoneCheck(), "01")).isEmpty(); }

    @Test
    void a_file_that_goes_must_be_named() {
        course.main("01", "Bag.java", "class Bag { }\n").main("02", "Box.java", BOX).lesson("02", "Nothing changes.\n");

        assertThat(found("02")).containsExactly("chapters/01/src/main/java/box/Bag.java:1: chapter 02 has this file no more, and its"
            + " lesson does not say so: name `Bag.java` in the step in which it goes.");
    }

    private List<String> found(String chapter) { return course.problems(new GoneCheck(), chapter); }
}
