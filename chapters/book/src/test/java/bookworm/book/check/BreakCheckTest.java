package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakCheckTest {

    private static final String RUN = """
        ```
        mvn -q test-compile exec:java -pl chapters/01 "-Dexec.mainClass=lesson.Total"
        ```

        ```text
        2
        ```

        """;
    private static final String BREAK = """
        *Break it:* multiply. What will be printed?

        **`Sum.java`**
        ```diff
        -        return one + other;
        +        return one * other;
        ```

        <details><summary>What broke, and why</summary>

        ```text
        1
        ```
        One is one. *Put it back.*
        </details>

        """;
    private static final String WRONG_TYPE = BREAK.replace("return one * other;", "return \"\";").replace("1\n```\nOne", """
        Sum.java:6: error: incompatible types: String cannot be converted to int
                return "";
                       ^
        ```
        One""");

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_sum() {
        course = new SmallCourse(folder).main("01", "Sum.java", """
            public class Sum {

                public static int of(int one, int other) {
                    return one + other;
                }

                public static int twice(int one) {
                    return of(one, one);
                }
            }
            """).program("01", "Total", "System.out.println(box.Sum.of(1, 1));\n");
    }

    @Test
    void a_break_of_a_program_without_its_server_is_not_tried() {
        course.program("01", "Total", "System.out.println(\"No PostgreSQL server can be started here\");\n");

        assertThat(found(RUN + BREAK + BREAK.replace("multiply", "divide"))).isEmpty();
    }

    @Test
    void a_break_prints_what_is_folded() { assertThat(found(RUN + BREAK + BREAK)).isEmpty(); }

    @Test
    void the_compiler_may_have_the_last_word() { assertThat(found(RUN + BREAK + WRONG_TYPE)).isEmpty(); }

    @Test
    void what_other_files_see_may_break_them() {
        assertThat(found(RUN + BREAK + WRONG_TYPE.replace("-        return one + other;", "-    public static int of(int one, int other) {")
            .replace("+        return \"\";", "+    private static int of(int one, int other) {").replaceFirst("Sum.java:6.*",
                "Total.java:9: error: of(int,int) has private access in Sum"))).isEmpty();
    }

    @Test
    void two_or_three_are_made() {
        assertThat(found(RUN + BREAK)).containsExactly("chapters/01/README.md:1: there are 1 breaks: give 2 to 3, *Break it:* ...");
    }

    @Test
    void another_output_is_named() {
        assertThat(found(RUN + BREAK + BREAK.replace("\n1\n", "\n3\n"))).containsExactly(
            "chapters/01/README.md:36: after this change lesson.Total prints `1` where the lesson has `3`.");
    }

    @Test
    void another_word_of_the_compiler_is_named() {
        assertThat(found(RUN + BREAK + WRONG_TYPE.replace("to int", "to long"))).containsExactly("chapters/01/README.md:36: after this"
            + " change the compiler says: Sum.java:6: error: incompatible types: String cannot be converted to int");
    }

    @Test
    void a_break_is_seen() {
        assertThat(found(RUN + BREAK + BREAK.replace("one * other", "other + one").replace("\n1\n", "\n2\n"))).containsExactly(
            "chapters/01/README.md:25: lesson.Total prints the same after this change: nobody sees it break.");
    }

    @Test
    void a_program_catches_what_it_shows() {
        assertThat(found(RUN + BREAK + BREAK.replace("one * other", "one / 0"))).containsExactly("chapters/01/README.md:25: after this"
            + " change lesson.Total fails: java.lang.ArithmeticException: / by zero (Total.java:9). Let it catch the error, and print it.");
    }

    @Test
    void what_shall_be_changed_stands_in_the_code_once() {
        assertThat(found(RUN + BREAK + BREAK.replace("-        return one + other", "-        return 1 + other"))).containsExactly(
            "chapters/01/README.md:29: `return 1 + other;` is no line of Sum.java: copy the code as it is. The nearest is line 6,"
                + " `return one + other;`.");
        assertThat(found(RUN + BREAK + BREAK.replace("-        return one + other;\n+", "     }\n+"))).containsExactly(
            "chapters/01/README.md:29: `}` and what follows stand 2 times in Sum.java: show a line more.");
    }

    @Test
    void a_place_is_shown_for_what_is_added() {
        assertThat(found(RUN + BREAK + BREAK.replace("-        return one + other;\n", ""))).containsExactly(
            "chapters/01/README.md:28: show beside each change a line that stands in Sum.java: where does it go?");
    }

    @Test
    void a_break_changes_one_file() {
        assertThat(found(RUN + BREAK + BREAK.replace("**`Sum.java`**", "**`Sum.java` and `Total.java`**"))).containsExactly(
            "chapters/01/README.md:27: a break changes one file.");
    }

    @Test
    void a_break_asks_what_will_be_printed() {
        assertThat(found(RUN + BREAK + BREAK.replace("What will be printed?", "See."))).containsExactly(
            "chapters/01/README.md:25: ask here what will be printed.");
    }

    @Test
    void a_break_is_put_back() {
        assertThat(found(RUN + BREAK + BREAK.replace("*Put it back.*", ""))).containsExactly(
            "chapters/01/README.md:33: end this with *put it back*.");
    }

    @Test
    void a_program_has_run_before() {
        assertThat(found(BREAK + RUN + BREAK)).containsExactly(
            "chapters/01/README.md:1: no program of the lesson runs above this: which shall the reader run?");
    }

    @Test
    void change_and_answer_follow() {
        assertThat(found(RUN + BREAK + "*Break it:* how?\n")).containsExactly(
            "chapters/01/README.md:25: let a ```diff with a caption follow: the change to make.");
        assertThat(found(RUN + BREAK + BREAK.replace("What broke, and why", "Answer"))).containsExactly(
            "chapters/01/README.md:25: let <details><summary>What broke, and why</summary> follow the change.");
        assertThat(found(RUN + BREAK + BREAK.replace("```text\n1\n```\n", "")).get(0)).startsWith(
            "chapters/01/README.md:33: let this open with a ```text block");
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new BreakCheck(), "01"); }
}
