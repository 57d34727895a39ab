package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionCheckTest {

    private static final String BOX = "public class Box {\n    Object thing;\n}\n";

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void two_chapters() {
        course = new SmallCourse(folder).main("01", "Box.java", BOX).main("02", "Box.java", BOX).main("02", "Bag.java", "class Bag { }\n")
            .main("02", "Lid.java", "class Lid { }\n");
    }

    @Test
    void a_caption_names_files_and_says_where() {
        assertThat(found("""
            **`Box.java`, below `Box`**
            ```java
                Object thing;
            ```

            **`Bag.java` and `Lid.java`, new**
            ```java
            class Bag { }
            // ...
            class Lid { }
            ```
            """)).isEmpty();
    }

    @Test
    void a_listing_has_a_caption() {
        assertThat(found("Words.\n```java\nint i;\n```\n")).containsExactly("chapters/02/README.md:2: this listing has no caption: the"
            + " paragraph right above it names its file in bold, **`Saving.java`, in place of `save()`**.");
    }

    @Test
    void the_fence_names_no_file() {
        assertThat(found("```java Box.java\nint i;\n```\n")).containsExactly("chapters/02/README.md:1: the fence is plain: write ```java,"
            + " and the file into a caption above it, **`Box.java`, ...**.");
    }

    @Test
    void a_caption_of_main_code_says_where_it_goes() {
        assertThat(found("**`Box.java`**\n```java\n    Object thing;\n```\n")).containsExactly("chapters/02/README.md:1: say in this"
            + " caption where the code goes: new, below `...`, in place of `...`.");
    }

    @Test
    void a_change_shows_its_place_itself() {
        course.main("02", "Box.java", BOX.replace("Object", "String"));

        assertThat(found("**`Box.java`**\n```diff\n-    Object thing;\n+    String thing;\n```\n")).isEmpty();
    }

    @Test
    void a_program_needs_no_place() {
        course.program("02", "Slice", "int i;\n");

        assertThat(found("**`lesson/Slice.java`**\n```java\n        int i;\n```\n")).isEmpty();
    }

    @Test
    void a_new_file_is_called_new_when_it_is_first_seen() {
        assertThat(found("**`Bag.java`, whole**\n```java\nclass Bag { }\n```\n")).containsExactly(
            "chapters/02/README.md:1: Bag.java is first seen here: say that it is new, **`Bag.java`, new**.");
        assertThat(found("**`Box.java`, below, and `Bag.java`, new**\n```java\n    Object thing;\n// ...\nclass Bag { }\n```\n")).isEmpty();
    }

    @Test
    void what_is_broken_only_names_its_file() {
        assertThat(found("*Break it:* how?\n\n**`Bag.java`**\n```diff\n-class Bag { }\n```\n\n"
            + "**`Bag.java`, new**\n```java\nclass Bag { }\n```\n")).isEmpty();
    }

    @Test
    void a_file_is_called_new_once() {
        assertThat(found("**`Bag.java`, new**\n```java\nclass Bag { }\n```\n\n**`Bag.java`, new**\n```java\nclass Bag { }\n```\n"))
            .containsExactly("chapters/02/README.md:6: Bag.java is not new any more: it was shown above.");
    }

    @Test
    void a_file_of_the_chapter_before_is_not_new() {
        assertThat(found("**`Box.java`, new**\n```java\npublic class Box {\n```\n")).containsExactly(
            "chapters/02/README.md:1: Box.java is not new: the chapter before has it.");
    }

    @Test
    void the_first_listing_opens_the_class() {
        course.main("02", "Bag.java", "class Bag {\n    int size;\n}\n");

        assertThat(found("**`Bag.java`, new**\n```java\n    int size;\n```\n")).containsExactly(
            "chapters/02/README.md:2: the first listing of Bag.java shows the line that opens its class.");
    }

    private List<String> found(String lesson) { return course.lesson("02", lesson).problems(new CaptionCheck(), "02"); }
}
