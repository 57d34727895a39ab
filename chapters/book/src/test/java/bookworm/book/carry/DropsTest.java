package bookworm.book.carry;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.check.SmallCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter 02 has another line where chapter 01 says {@code size++}. */
class DropsTest {

    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void chapters() {
        course = new SmallCourse(folder).file(Lab.shelf("chapters/01"), Lab.TEXT)
            .file(Lab.shelf("chapters/02"), Lab.TEXT.replace("size++", "size += 1")).file(Lab.shelf("orm"), Lab.TEXT);
    }

    @Test
    void a_line_that_goes_unseen_is_named_in_the_chapter_that_has_it() {
        course.file("chapters/02/README.md", "# 02 Shelves\n");

        Drops drops = Drops.of(folder);

        assertThat(drops.areShown()).isFalse();
        assertThat(drops).asString().contains("chapter 02 drops 1 line, and not all as its lesson shows:\n"
            + "chapters/01/src/main/java/bookworm/Shelf.java:8: `void add() { size++; }` is replaced in chapter 02");
    }

    @Test
    void lines_that_are_seen_going_are_counted() {
        course.file("chapters/02/README.md", """
            # 02 Shelves

            **`Shelf.java`, in place of `add()`**
            ```java
                void add() { size += 1; }
            ```
            """);

        assertThat(Drops.of(folder).areShown()).isTrue();
        assertThat(Drops.of(folder)).asString().endsWith("chapter 02 drops 1 line, as its lesson shows.");
    }

    @Test
    void a_chapter_without_a_lesson_is_no_fault_yet() {
        assertThat(Drops.of(folder).areShown()).isTrue();
        assertThat(Drops.of(folder)).asString().endsWith("chapter 02 drops 1 line, and has no lesson yet.");
    }

    @Test
    void the_sizes_are_printed() {
        assertThat(Drops.of(folder).toString().lines().toList()).startsWith("lines of code      all    new taught  given   gone   open",
            "chapter 01           4      4      0      0      0      4", "chapter 02           4      1      0      0      1      1",
            "orm                  4");
    }
}
