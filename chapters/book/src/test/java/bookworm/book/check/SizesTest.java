package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.check.Sizes.Size;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    private static final String SHELF = """
        package box;

        import java.util.*;

        /** Holds books. */
        public class Shelf {

            private final List<String> titles = new ArrayList<>(
            );

            // A title may stand there twice.
            void add(String title) {
                titles.add(title);
            }

            @Override
            public String toString() {
                return String.join(", ", titles);
            }
        }
        """;

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void one_chapter() { course = new SmallCourse(folder).file("chapters/01/src/main/java/box/Shelf.java", SHELF); }

    private Size size(int chapter) { return new Sizes(course.course()).chapters().get(chapter - 1); }

    @Test
    void packages_imports_comments_empty_lines_and_lone_brackets_do_not_count() {
        assertThat(size(1).all()).as("class, titles, add, titles.add, @Override, toString, return").isEqualTo(7);
        assertThat(size(1).added()).isEqualTo(7);
    }

    @Test
    void what_does_not_count_is_neither_new_nor_gone() {
        course.file("chapters/02/src/main/java/box/Shelf.java", SHELF.replace("// A title may stand there twice.", "// Twice.")
            .replace("import java.util.*;", "import java.util.ArrayList;\nimport java.util.List;"));

        assertThat(size(2).added()).isZero();
        assertThat(size(2).gone()).isZero();
    }

    @Test
    void a_line_that_is_changed_is_one_new_and_one_gone() {
        course.file("chapters/02/src/main/java/box/Shelf.java", SHELF.replace("\", \"", "\"; \""));

        assertThat(size(2).all()).isEqualTo(7);
        assertThat(size(2).added()).isOne();
        assertThat(size(2).gone()).isOne();
    }

    @Test
    void new_lines_that_the_lesson_shows_are_taught_and_the_others_open() {
        course.lesson("01", """
            **`Shelf.java`**
            ```java
                void add(String title) {
                    titles.add(title);
                }
            ```
            """);

        assertThat(size(1).taught()).isEqualTo(2);
        assertThat(size(1).given()).isZero();
        assertThat(size(1).open()).isEqualTo(5);
    }

    @Test
    void what_a_diff_adds_is_taught() {
        course.file("chapters/02/src/main/java/box/Shelf.java", SHELF.replace("\", \"", "\"; \""));
        course.lesson("02", """
            **`Shelf.java`, in `toString`**
            ```diff
                 public String toString() {
            -        return String.join(", ", titles);
            +        return String.join("; ", titles);
            ```
            """);

        assertThat(size(2).taught()).isOne();
        assertThat(size(2).open()).isZero();
    }

    @Test
    void what_the_lesson_lists_as_given_is_given_unless_it_is_shown() {
        course.lesson("01", """
            **`Shelf.java`**
            ```java
                void add(String title) {
            ```

            ## Given

            | what | contract |
            |---|---|
            | [Shelf](src/main/java/box/Shelf.java) | holds books |
            """);

        assertThat(size(1).taught()).isOne();
        assertThat(size(1).given()).isEqualTo(6);
        assertThat(size(1).open()).isZero();
    }

    @Test
    void a_method_is_given_with_its_annotations() {
        course.lesson("01", """
            ## Given

            | what | contract |
            |---|---|
            | [`Shelf.toString`](src/main/java/box/Shelf.java) | its titles |
            """);

        assertThat(size(1).given()).as("@Override, toString, return").isEqualTo(3);
        assertThat(size(1).open()).isEqualTo(4);
    }

    @Test
    void in_a_chapter_without_a_lesson_all_is_open() {
        assertThat(size(1).open()).isEqualTo(7);
    }

    @Test
    void the_table_has_a_line_for_each_chapter_and_one_for_the_orm() {
        course.file("chapters/02/src/main/java/box/Shelf.java", SHELF).file("orm/src/main/java/box/Shelf.java", SHELF);

        assertThat(new Sizes(course.course()).toString().lines()).containsExactly(
            "lines of code      all    new taught  given   gone   open",
            "chapter 01           7      7      0      0      0      7",
            "chapter 02           7      0      0      0      0      0",
            "orm                  7");
    }

    @Test
    void a_tenth_is_too_much_to_drop() {
        String ten = "a1;\na2;\na3;\na4;\na5;\na6;\na7;\na8;\na9;\na10;\n";
        course.file("chapters/01/src/main/java/box/Shelf.java", ten + "a11;\n").file("chapters/02/src/main/java/box/Shelf.java", ten);
        assertThat(size(2).dropsTooMuch()).as("1 of 11").isFalse();

        course.file("chapters/01/src/main/java/box/Shelf.java", ten);
        course.file("chapters/02/src/main/java/box/Shelf.java", ten.replace("a10;\n", ""));
        assertThat(size(2).dropsTooMuch()).as("1 of 10").isTrue();
    }
}
