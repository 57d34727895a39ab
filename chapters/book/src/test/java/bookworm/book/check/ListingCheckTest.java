package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingCheckTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void aChapter() {
        course = new SmallCourse(folder).main("01", "Box.java", """
            /** Holds one thing. */
            public class Box {

                private Object thing;

                void put(Object thing) {
                    this.thing = thing;
                }

                Object take() {
                    return thing;
                }
            }
            """);
    }

    @Test
    void a_block_may_skip_lines_of_its_file() {
        assertThat(problems("""
            public class Box {
                // ...
                Object take() {
                    return thing;
                }
            """)).isEmpty();
    }

    @Test
    void a_line_that_is_not_in_the_file_is_named_with_the_one_that_is() {
        assertThat(problems("""
                void put(Object thing) {
                    this.thing = null;
                }
            """)).containsExactly("chapters/01/README.md:4: `this.thing = null;` is no line of Box.java: copy the code as it is."
            + " Its line 9 is `this.thing = thing;`.");
    }

    @Test
    void a_first_line_that_is_not_in_the_file_is_named_with_the_nearest() {
        assertThat(problems("""
                void put(String thing) {
            """)).containsExactly("chapters/01/README.md:3: `void put(String thing) {` is no line of Box.java: copy the code as it is."
            + " The nearest is line 8, `void put(Object thing) {`.");
    }

    @Test
    void a_line_left_out_without_a_gap_is_named() {
        assertThat(problems("""
                private Object thing;
                void put(Object thing) {
            """)).containsExactly("chapters/01/README.md:4: `void put(Object thing) {` is not the next line of Box.java: show what lies"
            + " between, or put `// ...` there. Its line 7 is empty.");
    }

    @Test
    void another_indentation_is_named() {
        assertThat(problems("""
            void put(Object thing) {
            """)).containsExactly("chapters/01/README.md:3: `void put(Object thing) {` is indented otherwise in Box.java, line 8:"
            + " copy the line as it is.");
    }

    @Test
    void the_order_is_the_file_s() {
        assertThat(problems("""
                Object take() {
            // ...
                void put(Object thing) {
            """)).containsExactly("chapters/01/README.md:5: `void put(Object thing) {` and what follows stand at line 8 of Box.java,"
            + " above what the block shows before: keep the file's order.");
    }

    @Test
    void a_file_must_be_in_the_chapter() {
        course.lesson("01", "**`Bag.java`**\n```java\nclass Bag {\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:1: chapter 01 has no file Bag.java.");
    }

    @Test
    void of_two_files_with_one_name_the_path_tells_which() {
        course.file("chapters/01/src/test/java/shop/Box.java", "package shop;\n\nclass Box { }\n");
        course.lesson("01", "**`Box.java`**\n```java\nclass Box { }\n```\n\n**`shop/Box.java`**\n```java\nclass Box { }\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:1: chapter 01 has 2 files Box.java: write more of the path, as"
            + " src/main/java/box/Box.java or src/test/java/shop/Box.java.");
    }

    @Test
    void other_languages_are_listings_too() {
        course.file("chapters/01/pom.xml", "<project>\n  <name>One</name>\n  <version>1</version>\n</project>\n");
        course.lesson("01", "**`pom.xml`**\n```xml\n<project>\n# ...\n  <version>2</version>\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:5: `<version>2</version>` is no line of pom.xml: copy the code as it"
            + " is. The nearest is line 3, `<version>1</version>`.");
    }

    @Test
    void a_gap_goes_on_to_the_next_file_of_the_caption() {
        course.main("01", "Bag.java", "class Bag {\n    Object take() { return null; }\n}\n");
        course.lesson("01", """
            **`Box.java` and `Bag.java`, new**
            ```java
            public class Box {
            // ...
                Object take() {
            // ...
            class Bag {
            ```
            """);

        assertThat(found()).isEmpty();
    }

    @Test
    void each_file_of_a_caption_has_a_part() {
        course.main("01", "Bag.java", "class Bag {\n    Object take() { return null; }\n}\n");
        course.lesson("01", "**`Box.java` and `Bag.java`, new**\n```java\npublic class Box {\n// ...\n    Object take() {\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:2: the parts of this block do not stand in this order in Box.java and"
            + " Bag.java: each file of the caption has a part or several, and `// ...` parts them.");
    }

    @Test
    void a_line_that_is_in_none_of_its_files_is_named_with_the_file_that_fits_best() {
        course.main("01", "Bag.java", "class Bag {\n    int size;\n}\n");
        course.lesson("01", "**`Box.java` and `Bag.java`, new**\n```java\npublic class Box {\n// ...\nclass Bag {\n    long size;\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:6: `long size;` is no line of Bag.java: copy the code as it is."
            + " Its line 4 is `int size;`.");
    }

    private List<String> problems(String block) {
        course.lesson("01", "**`Box.java`**\n```java\n" + block + "```\n");
        return found();
    }

    private List<String> found() { return course.problems(new ListingCheck(), "01"); }
}
