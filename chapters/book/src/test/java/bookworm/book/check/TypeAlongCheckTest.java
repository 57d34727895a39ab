package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeAlongCheckTest {

    private static final String BOX = """
        import java.util.*;

        public class Box {

            private final List<Object> things = new ArrayList<>();

            boolean put(Object thing) {
                things.add(thing);
                return true;
            }
        }
        """;

    private static final String SMALL_BOX = """
        import box.errors.Full;
        import java.util.*;

        /** Holds a few things. */
        public class Box {

            private final List<Object> things = new ArrayList<>();
            private final int most;

            Box(int most) {
                this.most = most;
            }

            void put(Object thing) {
                if (things.size() < most) {
                    things.add(thing);
                } else {
                    throw new Full(most);
                }
            }

            int size() { return things.size(); }
        }
        """;

    private static final String FULL = """
        package box.errors;

        public class Full extends RuntimeException {

            public Full(int most) {
                super("There is no room for more than " + most + " things.");
            }
        }
        """;

    private static final String FULL_SHOWN = """
        ```java Full.java
        public class Full extends RuntimeException {

            public Full(int most) {
                super("There is no room for more than " + most + " things.");
        ```
        """;

    private static final String FIELD_SHOWN = """
        ```java Box.java
            private final int most;

            Box(int most) {
                this.most = most;
            }
        ```
        """;

    private static final String PUT_SHOWN = """
        ```java Box.java
            void put(Object thing) {
                if (things.size() < most) {
                    things.add(thing);
                } else {
                    throw new Full(most);
                }
            }

            int size() { return things.size(); }
        ```
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void two_chapters() {
        course = new SmallCourse(folder).main("01", "Box.java", BOX).main("02", "Box.java", SMALL_BOX)
            .file("chapters/02/src/main/java/box/errors/Full.java", FULL);
    }

    @Test
    void typing_along_leads_from_one_chapter_to_the_next() {
        lesson("02", FIELD_SHOWN, FULL_SHOWN, PUT_SHOWN);

        assertThat(found("02")).isEmpty();
    }

    @Test
    void the_first_chapter_starts_from_nothing() {
        lesson("01", "```java Box.java\n" + BOX.substring(BOX.indexOf("public class")) + "```\n");

        assertThat(found("01")).isEmpty();
    }

    @Test
    void what_is_used_comes_before_or_in_the_same_step() {
        lesson("02", FIELD_SHOWN, PUT_SHOWN, FULL_SHOWN);

        assertThat(found("02")).containsExactly("chapters/02/README.md:13: at the end of step 'Step 2' the code does not compile:"
            + " Box.java, line 20, `throw new Full(most);`: cannot find symbol, symbol: class Full, location: class box.Box."
            + " Full comes only in line 29, in step 'Step 3': show it sooner.");
    }

    @Test
    void what_is_never_shown_is_not_there() {
        lesson("02", FULL_SHOWN, PUT_SHOWN);

        assertThat(found("02")).containsExactly("chapters/02/README.md:12: at the end of step 'Step 2' the code does not compile:"
            + " Box.java, line 17, `if (things.size() < most) {`: cannot find symbol, symbol: variable most, location: class box.Box."
            + " No later block shows most.",
            "chapters/02/README.md:12: at the end of step 'Step 2' the code does not compile:"
            + " Box.java, line 20, `throw new Full(most);`: cannot find symbol, symbol: variable most, location: class box.Box."
            + " No later block shows most.");
    }

    @Test
    void the_line_that_opens_a_class_comes_first() {
        lesson("02", "```java Full.java\n    public Full(int most) {\n```\n", FIELD_SHOWN + FULL_SHOWN + PUT_SHOWN);

        assertThat(found("02")).containsExactly("chapters/02/README.md:3: at the end of step 'Step 1' Full.java has code, but not the"
            + " line that opens it: show that first.");
    }

    @Test
    void an_open_bracket_is_closed_where_its_end_is_still_to_come() {
        String ifAlone = """
            ```java Box.java
                void put(Object thing) {
                    if (things.size() < most) {
                        things.add(thing);
            ```
            """;
        String rest = """
            ```java Box.java
                    } else {
                        throw new Full(most);
                    }
                }

                int size() { return things.size(); }
            ```
            """;
        lesson("02", FIELD_SHOWN, ifAlone, FULL_SHOWN + rest);

        assertThat(found("02")).isEmpty();
    }

    @Test
    void what_is_shown_before_the_first_step_counts() {
        course.lesson("02", "## The trouble\n\n" + FULL_SHOWN + "\n## Build\n\n" + FIELD_SHOWN + "\n### Step\n\n" + PUT_SHOWN);

        assertThat(found("02")).isEmpty();
    }

    @Test
    void what_is_shown_after_the_last_step_comes_too_late() {
        course.lesson("02", "## Build\n\n### Step\n\n" + FIELD_SHOWN + FULL_SHOWN + "\n## See it work\n\n" + PUT_SHOWN);

        assertThat(found("02")).containsExactly("chapters/02/src/main/java/box/Box.java:16: `void put(Object thing) {` is shown only after"
            + " `## Build`: whoever types along has not got there at its end. Show it in a step.",
            "chapters/01/src/main/java/box/Box.java:9: `boolean put(Object thing) {` is shown going only after"
            + " `## Build`: whoever types along has not got there at its end. Show it in a step.");
    }

    @Test
    void a_file_goes_where_it_is_named() {
        course.main("01", "Bag.java", "class Bag extends Box { }\n");
        course.lesson("02", "## Build\n\n### One\n\n" + FIELD_SHOWN + "\n`Bag.java` goes.\n\n### Two\n\n" + FULL_SHOWN + PUT_SHOWN);

        assertThat(found("02")).isEmpty();
    }

    private void lesson(String chapter, String... steps) {
        StringBuilder text = new StringBuilder("## Build\n");
        for (int i = 0; i < steps.length; i++) {
            text.append("\n### Step ").append(i + 1).append("\n\n").append(steps[i]);
        }
        course.lesson(chapter, text.toString());
    }

    private List<String> found(String chapter) { return course.problems(new TypeAlongCheck(), chapter); }
}
