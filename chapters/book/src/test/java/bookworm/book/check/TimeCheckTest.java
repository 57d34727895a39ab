package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeCheckTest {

    /** 1800 words are 10 minutes, 12 lines of code 2, a run 1, a break 3, and three predictions 6: 22. */
    private static final String LESSON = """
        # 01 Boxes

        | | |
        |---|---|
        | **Time** | read and run 20 minutes; your turn 15; exercises 30, in two sittings |

        WORDS

        **`Box.java`, new**
        ```java
        CODE```

        ```
        mvn -q test-compile exec:java -pl chapters/01 "-Dexec.mainClass=lesson.Trouble"
        ```

        > **Your turn: 01.1, 10 minutes.** Go.

        > **Your turn: 01.2, 5 minutes.** Go on.

        *Break it:* how?
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_sheet() {
        course = new SmallCourse(folder).main("01", "Box.java", code()).file("exercises/01/README.md", """
            ## 01.1 Your turn

            About 10 minutes.

            ## 01.2 Your turn

            About 5 minutes.

            ## 01.3 Debug

            About 30 minutes.
            """);
    }

    private static String code() { return "class Box {\n" + "    int i;\n".repeat(11) + "}\n"; }

    @Test
    void honest_times_pass() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void rosy_times_are_named() {
        assertThat(found(LESSON.replace("run 20", "run 15").replace("turn 15", "turn 10").replace("exercises 30", "exercises 25")))
            .containsExactly("chapters/01/README.md:5: read and run takes about 20 minutes, not 15.",
                "chapters/01/README.md:5: your turn takes about 15 minutes, not 10.",
                "chapters/01/README.md:5: exercises takes about 30 minutes, not 25.");
    }

    @Test
    void a_fifth_above_is_fine_and_more_is_not() {
        assertThat(found(LESSON.replace("exercises 30", "exercises 35"))).isEmpty();
        assertThat(found(LESSON.replace("exercises 30", "exercises 40"))).containsExactly(
            "chapters/01/README.md:5: exercises takes about 30 minutes, not 40.");
    }

    @Test
    void three_times_are_told() {
        assertThat(found(LESSON.replace("read and run 20 minutes; ", ""))).containsExactly(
            "chapters/01/README.md:5: say how long it takes: read and run 75 minutes; your turn 40; exercises 90");
    }

    private List<String> found(String lesson) {
        return course.lesson("01", lesson.replace("WORDS", "word ".repeat(1764)).replace("CODE", code())).problems(new TimeCheck(), "01");
    }
}
