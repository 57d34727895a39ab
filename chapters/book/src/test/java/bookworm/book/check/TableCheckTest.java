package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCheckTest {

    private static final String HEAD = "## Django, Java, SQL\n\n| Django | Java | SQL | Answer |\n|---|---|---|---|\n";
    private static final String COUNT = "| `Box.objects.count()` | `count()` | `SELECT COUNT(*) FROM box` | 3 |\n";
    private static final String NAMES = "| `b = Box.objects; b.names()` | `names()` | `SELECT 1; SELECT 2` | [a, b] |\n";

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_table() {
        course = new SmallCourse(folder).program("01", "DjangoTable", """
            System.out.println(count());
            System.out.println(names());
            }

            static int count() {
                send("SELECT COUNT(*) FROM box");
                return 3;
            }

            static List<String> names() {
                send("SELECT 1");
                send("SELECT 2");
                return List.of("a", "b");
            """).file("orm/src/test/resources/queries.json", """
            {"cases": [
              {"code": "Box.objects.count()", "kind": "scalar", "result": 3},
              {"code": "b = Box.objects\\nb.names()", "kind": "list", "result": ["a", "b"]},
              {"code": "Box.objects.get()", "kind": "exception", "result": {"raises": "DoesNotExist"}}
            ]}
            """);
    }

    @Test
    void a_true_table_passes() {
        course.lesson("01", HEAD + COUNT + NAMES);

        assertThat(found()).isEmpty();
    }

    @Test
    void an_answer_may_be_cut() {
        course.lesson("01", HEAD + COUNT + NAMES.replace("[a, b]", "[a, ...]"));

        assertThat(found()).isEmpty();
    }

    @Test
    void java_is_the_program_s() {
        course.lesson("01", HEAD + COUNT.replace("`count()` |", "`size()` |") + NAMES);

        assertThat(found()).containsExactly("chapters/01/README.md:5: `size()` does not stand in DjangoTable.java.");
    }

    @Test
    void sql_is_the_program_s() {
        course.lesson("01", HEAD + COUNT + NAMES.replace("SELECT 2", "DELETE FROM box"));

        assertThat(found()).containsExactly("chapters/01/README.md:6: `DELETE FROM box` is not sent by lesson.DjangoTable."
            + " The nearest that it sends is `SELECT COUNT(*) FROM box`.");
    }

    @Test
    void an_answer_is_django_s() {
        course.lesson("01", HEAD + COUNT.replace("| 3 |", "| 4 |") + NAMES);

        assertThat(found()).containsExactly(
            "chapters/01/README.md:5: Django's recorded answer to `Box.objects.count()` is 3, not 4.",
            "chapters/01/README.md:5: lesson.DjangoTable prints `3` as its line 1, where the table has `4`.");
    }

    @Test
    void a_case_is_recorded() {
        course.lesson("01", HEAD + COUNT.replace("Box.objects.count()", "Box.objects.all().count()") + NAMES);

        assertThat(found()).containsExactly("chapters/01/README.md:5: `Box.objects.all().count()` is no recorded case of"
            + " orm/src/test/resources/queries.json. The nearest is `Box.objects.count()`.");
    }

    @Test
    void each_row_has_its_line() {
        course.lesson("01", HEAD + COUNT);

        assertThat(found()).containsExactly("chapters/01/README.md:3: lesson.DjangoTable prints 2 lines for 1 rows: one for each row.");
    }

    @Test
    void where_there_is_no_sql_the_lines_are_what_the_java_gives() {
        course.lesson("01", "## Django, Java, SQL\n\n| Django | Java | Gives |\n|---|---|---|\n| `x` | `count()` | `3` |\n"
            + "| `y` | `names()` | `[b]` |\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:6: lesson.DjangoTable prints `[a, b]` as its line 2, where the table has `[b]`.");
    }

    @Test
    void a_lesson_has_a_table() {
        course.lesson("01", "## Django, Java, SQL\n");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:1: the section Django, Java, SQL has no table whose first column is Django.");
    }

    private List<String> found() { return course.problems(new TableCheck(), "01"); }
}
