package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaughtCheckTest {

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
    void imports_comments_and_closing_braces_need_not_be_shown() {
        course.lesson("01", """
            **`Box.java`**
            ```java
            public class Box {
            // ...
                private Object thing;
            // ...
                Object take() {
                    return thing;
            ```
            """);

        assertThat(found("01")).isEmpty();
    }

    @Test
    void lines_that_no_block_shows_are_named_together() {
        course.lesson("01", """
            **`Box.java`**
            ```java
            public class Box {
            ```
            """);

        assertThat(found("01")).containsExactly("chapters/01/src/main/java/box/Box.java:8: no block of the lesson shows"
            + " `private Object thing;` and what follows, to line 12: add them to a listing of Box.java, or to what is given.");
    }

    @Test
    void the_next_chapter_teaches_only_what_it_changes() {
        course.main("02", "Box.java", BOX.replace("Object", "String")).lesson("02", """
            **`Box.java`**
            ```java
                private String thing;
            ```
            """);

        assertThat(found("02")).containsExactly("chapters/02/src/main/java/box/Box.java:11: no block of the lesson shows"
            + " `String take() {`: add it to a listing of Box.java, or to what is given.");
    }

    @Test
    void a_method_may_come_between_two_that_are_alike() {
        String annotated = BOX.replace("    // It may be null.\n", "    @Deprecated\n");
        course.main("01", "Box.java", annotated);
        course.main("02", "Box.java", annotated.replace("    @Deprecated\n", """
                @Deprecated
                void put(Object thing) {
                    this.thing = thing;
                }

                @Deprecated
            """));
        course.lesson("02", """
            **`Box.java`**
            ```java
                @Deprecated
                void put(Object thing) {
                    this.thing = thing;
                }
            ```
            """);

        assertThat(found("02")).isEmpty();
    }

    private List<String> found(String chapter) { return course.problems(new TaughtCheck(), chapter); }
}
