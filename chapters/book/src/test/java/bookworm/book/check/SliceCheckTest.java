package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceCheckTest {

    private static final String LINES = "System.out.println(1);\n".repeat(10);
    private static final String LESSON = """
        ## Build

        **`lesson/Slice.java`**
        ```java
        LINES```

        ```
        mvn -q test-compile exec:java -pl chapters/01 "-Dexec.mainClass=lesson.Slice"
        ```

        ### Step 1: a box
        """.replace("LINES", LINES.indent(8));

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_slice() {
        course = new SmallCourse(folder).main("01", "Box.java", "class Box { }\n").program("01", "Slice", LINES);
    }

    @Test
    void a_slice_is_listed_and_run() { assertThat(found(LESSON)).isEmpty(); }

    @Test
    void a_slice_comes_before_the_first_step() {
        assertThat(found(LESSON.replace("## Build\n", "## Build\n\n### Step 1: a box\n"))).containsExactly(
            "chapters/01/README.md:1: Build opens, before Step 1, with a slice: a listing of `lesson/Slice.java`.");
    }

    @Test
    void a_slice_is_short_and_not_too_short() {
        assertThat(found(LESSON.replaceFirst("        System.out.println\\(1\\);\n", ""))).containsExactly(
            "chapters/01/README.md:4: this slice shows 9 lines: let it be 10 to 25.");
    }

    @Test
    void a_slice_is_run() {
        assertThat(found(LESSON.replace("lesson.Slice", "lesson.Trouble"))).containsExactly(
            "chapters/01/README.md:4: run lesson.Slice below it, before Step 1.");
    }

    @Test
    void a_slice_does_without_the_orm() {
        course.program("01", "Slice", LINES + "new bookworm.Model();\n");

        String said = ": a slice shows the idea without the ORM: it uses nothing of bookworm.";
        assertThat(found(LESSON)).containsExactly("chapters/01/src/test/java/lesson/Slice.java:19" + said);

        course.program("01", "Slice", LINES + "Desk.open();\n").program("01", "Desk", "}\n\nstatic void open() {\nnew bookworm.Model();\n");
        assertThat(found(LESSON)).containsExactly("chapters/01/src/test/java/lesson/Desk.java:12" + said);
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new SliceCheck(), "01"); }
}
