package bookworm.book.code;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.check.SmallCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void two_chapters() {
        course = new SmallCourse(folder).file("chapters/01/src/main/java/A.java", "a0;\na1;\na2;\na3;\na4;\na5;\na6;\na7;\na8;\na9;\na10;\n")
            .file("chapters/02/src/main/java/A.java", "// a\na1;\na2;\na3;\na4;\na5;\na6;\na7;\na8;\n\na9;\na10;\nb();\n")
            .file("orm/src/main/java/A.java", "a1;\n");
    }

    @Test
    void lines_are_counted_without_comments_and_empty_ones() {
        assertThat(new Sizes(course.course()).toString().lines()).containsExactly(
            "lines of code      all    new   gone",
            "chapter 01          11     11      0",
            "chapter 02          11      1      1",
            "orm                  1");
    }

    @Test
    void a_tenth_is_too_much_to_drop() {
        assertThat(new Sizes(course.course()).chapters().get(1).dropsTooMuch()).isFalse();

        course.file("chapters/02/src/main/java/A.java", "a1;\na2;\na3;\na4;\na5;\na6;\na7;\na8;\na9;\n");

        assertThat(new Sizes(course.course()).chapters().get(1).dropsTooMuch()).isTrue();
    }
}
